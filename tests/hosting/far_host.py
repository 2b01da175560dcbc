"""A real sshd on this machine, and an ssh that knows its way to it by the name of a host."""

import contextlib
import getpass
import os
import shlex
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

from browser.tools import missing

NAME = "briefing.test"
NOBODY = "sshd was not found, so no release is sent to a host. Get it: apt-get install openssh-server"
SERVER = """
ListenAddress 127.0.0.1
Port {port}
HostKey "{room}/host"
AuthorizedKeysFile "{room}/reader.pub"
PidFile none
StrictModes no
UsePAM no
PasswordAuthentication no
"""
CLIENT = """
Host {name}
  HostName 127.0.0.1
  HostKeyAlias {name}
  Port {port}
  User {user}
  IdentityFile "{room}/reader"
  IdentitiesOnly yes
  BatchMode yes
  UserKnownHostsFile "{room}/known"
"""


@contextlib.contextmanager
def reached(room: Path) -> Iterator[Path]:
    """A folder whose `ssh` knows the host while the context is open. `room` is an empty folder for keys and settings."""
    program = shutil.which("sshd", path=os.pathsep.join([os.environ["PATH"], "/usr/sbin", "/usr/local/sbin"])) or missing(NOBODY)
    for name in ("host", "reader"):
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(room / name)], check=True)
    (room / "known").write_text(f"{NAME} {(room / 'host.pub').read_text('utf-8')}", "utf-8")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    for name, text in (("server", SERVER), ("client", CLIENT)):
        (room / name).write_text(text.format(name=NAME, room=room, port=port, user=getpass.getuser()), "utf-8")
    if os.getuid() == 0:
        Path("/run/sshd").mkdir(mode=0o755, exist_ok=True)  # where it gives up its rights; a package makes it when the service starts
    with (room / "said").open("wb") as said, subprocess.Popen([program, "-D", "-e", "-f", str(room / "server")], stderr=said) as server:
        try:
            _wait_for(port, server, room / "said")
            yield _knowing(room)
        finally:
            server.terminate()


def _knowing(room: Path) -> Path:
    """The folder of an `ssh` that reads these settings; whoever has a host of their own writes them into ~/.ssh/config."""
    command = room / "bin" / "ssh"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec {shlex.quote(shutil.which("ssh") or "ssh")} -F {shlex.quote(str(room / "client"))} "$@"\n', "utf-8")
    command.chmod(0o755)
    return command.parent


def _wait_for(port: int, server: subprocess.Popen[bytes], said: Path) -> None:
    end = time.monotonic() + 10
    while server.poll() is None and time.monotonic() < end:
        with contextlib.suppress(ConnectionError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        time.sleep(0.02)
    raise RuntimeError(f"sshd does not answer: {said.read_text('utf-8')}")
