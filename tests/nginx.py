"""The site behind a real nginx on this machine, with the configuration that the project hands out."""

import contextlib
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

from briefing.exports import headers
from browser.tools import missing
from conftest import ROOT

CONFIGURATION = ROOT / "deploy" / "nginx.conf"
# Debian puts it where not everybody looks.
WHERE = os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin", "/usr/local/sbin"])
AROUND = """
daemon off;
master_process off;  # the files of a test belong to whoever runs it
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


def nginx() -> str:
    return shutil.which("nginx", path=WHERE) or missing("No nginx was found, so nothing is tested as it is hosted. Get it: apt-get install nginx")


def told(folder: Path) -> dict[str, str]:
    """The headers that a built site asks its host for."""
    return headers.in_file((folder / headers.PATH).read_text("utf-8"))


@contextlib.contextmanager
def behind_nginx(folder: Path, room: Path, said: dict[str, str]) -> Iterator[str]:
    """The address at which nginx serves a folder while the context is open; `room` is a folder of its own, `said` the headers."""
    program, port = nginx(), _free_port()
    (room / "headers.conf").write_text(headers.as_nginx(said), "utf-8")
    server = CONFIGURATION.read_text("utf-8")
    for old, new in (
        ("listen 80;", f"listen 127.0.0.1:{port};"), ("root /srv/briefing;", f'root "{folder}";'),
        ("include /etc/nginx/briefing-headers.conf;", f'include "{room}/headers.conf";'),
    ):
        assert server.count(old) == 1, old
        server = server.replace(old, new)
    (room / "nginx.conf").write_text(AROUND.format(room=room, server=server), "utf-8")
    with subprocess.Popen([program, "-p", str(room), "-c", str(room / "nginx.conf")], stderr=subprocess.PIPE, text=True) as process:
        try:
            _wait_for(port, process)
            yield f"http://127.0.0.1:{port}/"
        finally:
            process.terminate()


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def _wait_for(port: int, process: subprocess.Popen) -> None:
    for _ in range(200):
        assert process.poll() is None, process.stderr.read()
        with contextlib.suppress(ConnectionError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        time.sleep(0.02)
    raise AssertionError("nginx does not answer")
