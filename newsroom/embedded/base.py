"""Django's PostgreSQL backend on the embedded server, which it starts when the first connection is wanted."""

from pathlib import Path
from typing import Any

from django.core.exceptions import ImproperlyConfigured
from django.db.backends.postgresql import base

from .server import Server


class DatabaseWrapper(base.DatabaseWrapper):
    """Reads DATA_DIR from the database's settings; USER, PASSWORD, HOST and PORT are the server's own affair."""

    display_name = "PostgreSQL (embedded)"

    @property
    def server(self) -> Server:
        """The server on this database's DATA_DIR, running or not."""
        if not self.settings_dict.get("DATA_DIR"):
            raise ImproperlyConfigured("The engine newsroom.embedded needs DATA_DIR, the folder of its server.")
        return Server(Path(self.settings_dict["DATA_DIR"]))

    def get_connection_params(self) -> dict[str, Any]:
        """Django's parameters, with the address of a server that runs and has the database of this project."""
        params = super().get_connection_params()
        return {**params, **self.server.ensure(database="newsroom")}

    def get_new_connection(self, conn_params: dict[str, Any]) -> Any:
        """A connection, after starting the server again where it died since the pool was made."""
        if not self.server.running():
            self.server.ensure(database="newsroom")
        return super().get_new_connection(conn_params)
