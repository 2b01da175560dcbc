"""A real nginx on this machine, with the configuration that the project hands out, or with none but a folder."""

import contextlib
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

CONFIGURATION = Path(__file__).parent.parent / "deploy" / "nginx.conf"
# Debian puts it where not everybody looks.
WHERE = os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin", "/usr/local/sbin"])
# The module that sends `.br`, and what has to be said otherwise for it; see the configuration.
BROTLI = Path("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so")
FOR_BROTLI = {"# brotli_static on;": "brotli_static on;", "disable_symlinks on from=$document_root;": ""}
AROUND = """
{modules}
daemon off;
master_process off;  # the files belong to whoever runs it
pid {room}/nginx.pid;
error_log {room}/error.log;
events {{ worker_connections 1024; }}
http {{
  access_log off;
  client_body_temp_path {room}/body; proxy_temp_path {room}/proxy; fastcgi_temp_path {room}/fastcgi;
  uwsgi_temp_path {room}/uwsgi; scgi_temp_path {room}/scgi;
{server}
}}
"""
BARE = 'server {{ listen 127.0.0.1:{port}; root "{folder}"; }}'


def find() -> str | None:
    """The path of the program; None where there is none."""
    return shutil.which("nginx", path=WHERE)


@contextlib.contextmanager
def serving(program: str, folder: Path, room: Path, headers: str | None, below: str = "", brotli: bool = False) -> Iterator[str]:
    """The address at which a folder is served while the context is open, with these lines of headers; bare where they are None.

    `room` is an empty folder for what nginx writes; `below` is the path of the site in the folder, as `/idlib`.
    """
    port = _free_port()
    (room / "headers.conf").write_text(headers or "", "utf-8")
    server = BARE.format(port=port, folder=folder) if headers is None else configured(folder, room / "headers.conf", port, below)
    for old, new in FOR_BROTLI.items() if brotli else ():
        server = _put_in(server, old, new)
    modules = f'load_module "{BROTLI}";' if brotli else ""
    (room / "nginx.conf").write_text(AROUND.format(modules=modules, room=room, server=server), "utf-8")
    with subprocess.Popen([program, "-p", str(room), "-c", str(room / "nginx.conf")], stderr=subprocess.PIPE, text=True) as process:
        try:
            _wait_for(port, process)
            yield f"http://127.0.0.1:{port}/"
        finally:
            process.terminate()


def configured(folder: Path, headers: Path, port: int, below: str = "") -> str:
    """The configuration that is handed out, with what differs on every host put in. Raises ValueError where it has no place for it."""
    text = CONFIGURATION.read_text("utf-8")
    for old, new in (
        ("listen 80;", f"listen 127.0.0.1:{port};"), ("  listen [::]:80;\n", ""), ("root /srv/briefing;", f'root "{folder}";'),
        ("include /etc/nginx/briefing-headers.conf;", f'include "{headers}";'),
    ):
        text = _put_in(text, old, new)
    return text.replace(" /404.html", f" {below}/404.html")


def _put_in(text: str, old: str, new: str) -> str:
    if text.count(old) != 1:
        raise ValueError(f"{CONFIGURATION} does not say {old!r} once")
    return text.replace(old, new)


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def _wait_for(port: int, process: subprocess.Popen[str]) -> None:
    for _ in range(200):
        if process.poll() is not None:
            raise RuntimeError(process.stderr.read() if process.stderr else "nginx ended")
        with contextlib.suppress(ConnectionError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        time.sleep(0.02)
    raise RuntimeError("nginx does not answer")
