"""A data file: what it holds, and where each key and value of it stands."""

from dataclasses import dataclass, field

from briefing.problems import Problem

Path = tuple[str | int, ...]
Position = tuple[int, int]


@dataclass
class Document:
    """One YAML file: its value and where each key and value stands (line and column count from 1).

    `ends` are the offsets in `text` where the values end, `doubled` the mappings that have a key twice.
    """

    path: str
    text: str = ""
    value: object = None
    keys: dict[Path, Position] = field(default_factory=dict)
    values: dict[Path, Position] = field(default_factory=dict)
    ends: dict[Path, int] = field(default_factory=dict)
    doubled: set[Path] = field(default_factory=set)
    problems: list[Problem] = field(default_factory=list)

    def position(self, path: Path) -> Position:
        """Where the value at `path` stands; for a path that is not there, where its nearest parent stands."""
        while path and path not in self.values:
            path = path[:-1]
        return self.values.get(path, (1, 1))

    def start(self, path: Path) -> int:
        """The offset in `text` of that place."""
        line, column = self.position(path)
        return sum(map(len, self.text.splitlines(keepends=True)[: line - 1])) + column - 1

    def key_position(self, path: Path) -> Position:
        """Where the key at `path` stands, or else the value."""
        return self.keys.get(path) or self.position(path)
