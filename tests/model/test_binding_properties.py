"""Whatever is edited: what says or rests on something else has another fingerprint, and what is only laid out anew has the same."""

import hashlib
import re

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.loading.load import load
from briefing.loading.project import read_project
from briefing.model.binding import Binder
from briefing.model.briefing import Briefing
from briefing.model.statements import statements
from conftest import RIVER

PROJECT = read_project(RIVER)
SOURCES = {id: source.path for id, source in load(PROJECT)[0].sources.items()}
WORDS = st.text(st.characters(categories=("Ll", "Lu", "Nd", "Po", "Zs"), exclude_characters="“”\"'`{}[]#&*!|>%@,:?-\\"), min_size=1, max_size=12)


def briefing_of(texts: dict[str, str]) -> Briefing:
    """The briefing with other texts, its sources pinned as they are."""
    pins = PROJECT.text("data/sources.yml")
    for path, text in texts.items():
        if path in SOURCES.values():
            pins = pins.replace(PROJECT.digests[path], hashlib.sha256(text.encode()).hexdigest())
    found, problems = load(PROJECT.with_texts({"data/sources.yml": pins} | texts))
    assert not [one for one in problems if one.rule == "REC1"], problems
    return found


def prints(briefing: Briefing) -> dict[str, tuple[str, str, str]]:
    binder = Binder(briefing)
    return {one.place: binder.bound(one).prints for one in statements(briefing)}


FIRST = load(PROJECT)[0]
OLD = prints(FIRST)


def seen(briefing: Briefing, place: str) -> tuple[object, ...]:
    """What a reader is shown of a claim, and the sentences behind it, put together here another way."""
    record, _, path = place.partition(":")
    found = briefing.by_id[record]
    for step in path.split("."):
        found = found[int(step)] if step.isdecimal() else getattr(found, step)
    whole = [briefing.sources[span.source].text for span in briefing.spans_of(found.cites)]
    return (" ".join(found.text.split()), [sentences(text) for text in whole])


def sentences(text: str) -> str:
    return " ".join(text.split())


@settings(max_examples=60)
@given(st.sampled_from(["summary", "after.0"]), WORDS)
def test_a_claim_that_says_something_else_has_another_fingerprint(path: str, words: str) -> None:
    old = {"summary": "Places on the river signed it.", "after.0": "It was renewed."}[path]
    new = briefing_of({"data/agreements.yml": PROJECT.text("data/agreements.yml").replace(old, f"They {words} met.")})
    place = f"agreements/accord:{path}"
    assert (prints(new)[place][0] == OLD[place][0]) == (seen(new, place)[0] == seen(FIRST, place)[0])
    assert prints(new)[place][1] == OLD[place][1]


@settings(max_examples=60)
@given(st.data())
def test_what_rests_on_an_edited_sentence_has_another_fingerprint_and_nothing_else_has(data: st.DataObject) -> None:
    source = FIRST.sources[data.draw(st.sampled_from(sorted(SOURCES)))]
    touched = data.draw(st.sampled_from(source.sentences))
    gaps = [match.start() for match in re.finditer(r"(?<=[a-z]) (?=[a-z])", source.text[touched.start : touched.end])]
    at = touched.start + data.draw(st.sampled_from(gaps))
    new = briefing_of({source.path: f"{source.text[:at]} perhaps{source.text[at:]}"})
    if len(new.spans) < len(FIRST.spans):
        return  # the words of a passage are gone, and PAS1 says so
    now = prints(new)
    for one in statements(FIRST):
        rests = any(span.source == source.id and touched.number in span.sentences for span in FIRST.spans_of(one.cites))
        assert (now[one.place][1] != OLD[one.place][1]) == rests, one.place
        assert now[one.place][0] == OLD[one.place][0]


FILES = [path for path in PROJECT.files if path.startswith("data/") and path.endswith(".yml") and path != "data/sources.yml"]


def renamed(value: object, names: dict[str, str], key: str = "") -> object:
    """A record in which passages have other ids, its keys the other way round."""
    if isinstance(value, dict):
        return {name: renamed(inner, names, name) for name, inner in reversed(value.items())}
    if isinstance(value, list):
        return [renamed(one, names, key) for one in value]
    return names.get(value, value) if key == "cites" else value


@settings(max_examples=60)
@given(st.data())
def test_layout_and_ids_change_no_fingerprint(data: st.DataObject) -> None:
    texts = {}
    for path in SOURCES.values():
        gaps = data.draw(st.sets(st.sampled_from([match.start() for match in re.finditer(r"(?<=[a-z]) (?=[a-z])", PROJECT.text(path))])))
        texts[path] = "".join("\n" if at in gaps else char for at, char in enumerate(PROJECT.text(path)))
    passages = sorted(FIRST.spans)
    names = dict(zip(passages, (f"zz-{name}" for name in data.draw(st.permutations(passages))), strict=True))
    width, quoted = data.draw(st.integers(20, 200)), data.draw(st.sampled_from("'\""))
    for path in FILES:
        records = renamed(yaml.load(PROJECT.text(path), yaml.BaseLoader), names)
        if path == "data/passages.yml":
            records = [one | {"id": names[one["id"]]} for one in records]
        texts[path] = yaml.dump(records, width=width, default_style=quoted, sort_keys=False, allow_unicode=True)
    assert prints(briefing_of(texts)) == OLD
