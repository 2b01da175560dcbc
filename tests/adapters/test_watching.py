"""While serving, what MkDocs watches is looked at more often; that a change reaches the page is tested in test_serve.py."""

from pathlib import Path

from mkdocs.livereload import LiveReloadServer

from briefing.adapters.watching import EVERY, look_sooner


def test_what_was_watched_is_watched_more_often_and_nothing_else_is(tmp_path: Path) -> None:
    docs, theme = tmp_path / "docs", tmp_path / "theme"
    server = LiveReloadServer(builder=lambda: None, host="127.0.0.1", port=0, root=str(tmp_path))
    try:
        server.watch(str(docs))
        usual = next(iter(server.observer.emitters)).timeout
        look_sooner(server, (str(docs), str(theme)))
        [emitter] = server.observer.emitters
        assert emitter.watch.path == str(docs)
        assert emitter.timeout == EVERY < usual
    finally:
        server.server_close()
