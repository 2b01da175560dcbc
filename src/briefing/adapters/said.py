"""What the site generator says of its settings, heard in its log."""

import logging


class Said(logging.Handler):
    """Hears what is wrong with settings, and what is doubtful."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.errors: list[str] = []
        self.warnings: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        (self.errors if record.levelno >= logging.ERROR else self.warnings).append(record.getMessage())
