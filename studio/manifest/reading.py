"""From a document to what it says, with a finding for everything that is not as it should be."""

from __future__ import annotations

from collections.abc import Callable

from studio.errors import Finding
from studio.manifest.document import Document
from studio.manifest.jsonc import Node, NodePath
from studio.manifest.selector_forms import read_selectors
from studio.manifest.typed import KIND_NAMES, Reader, keys_of
from studio.manifest.values import EVENTS, Essential, Manifest, OnDemand, Policy, Prefetch
from studio.values import dataclass
from studio.words import words

#: The keys that a manifest can have. ``toolsVersion`` is written by the packager into its copy.
KNOWN_KEYS = frozenset(
    {"assetPackID", "downloadPolicy", "fileSelectors", "language", "platforms", "sourceRoot", "userInfo"}
)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a document says and all that was found in it, encoding and syntax included, in text order."""

    manifest: Manifest
    findings: tuple[Finding, ...]


def read_manifest(document: Document) -> Reading:
    """Read all of ``document`` that can be read; never raises. Places have field, line and column."""
    reader = Reader(document)
    manifest = _manifest(document.root, reader)
    findings = sorted((*document.findings, *reader.findings), key=_place)
    return Reading(manifest, tuple(findings))


def _place(finding: Finding) -> tuple[int, int]:
    return finding.place.line or 0, finding.place.column or 0


def _manifest(root: Node | None, reader: Reader) -> Manifest:
    if root is None:
        return Manifest()
    if root.kind != "object":
        reader.report("PS-MANIFEST-SHAPE", (), found=KIND_NAMES[root.kind])
        return Manifest()
    unknown = _unknown_keys(root, reader)
    if "assetPacks" in unknown and root.member("assetPackID") is None:
        # A list of packs, as one project drafted it: what is missing beside it would only be noise.
        reader.report("PS-MANIFEST-SHAPE", ("assetPacks",), found=words("a list of packs"))
        return Manifest(unknown_keys=unknown)
    pack_id, policy, selectors, platforms = _required(root, reader)
    return Manifest(
        asset_pack_id=reader.text(pack_id, ("assetPackID",)),
        policy=None if policy is None else _policy(policy, reader),
        selectors=() if selectors is None else read_selectors(selectors, ("fileSelectors",), reader),
        platforms=() if platforms is None else _platforms(platforms, reader),
        language=reader.text(_value(root, "language"), ("language",)),
        source_root=reader.text(_value(root, "sourceRoot"), ("sourceRoot",)),
        has_user_info=_has_user_info(root, reader),
        unknown_keys=unknown,
    )


def _value(node: Node, key: str) -> Node | None:
    member = node.member(key)
    return member.node if member else None


def _required(root: Node, reader: Reader) -> list[Node | None]:
    """The values of the keys that every manifest needs, in the order of ``_REQUIRED``."""
    found: list[Node | None] = []
    for key, code in _REQUIRED:
        node = _value(root, key)
        if node is None:
            # The place is the manifest itself; the field says which key is missed.
            reader.report(code, (key,))
        found.append(node)
    return found


def _unknown_keys(root: Node, reader: Reader) -> tuple[str, ...]:
    unknown = tuple(key for key in keys_of(root) if key not in KNOWN_KEYS)
    for key in unknown:
        if key == "toolsVersion":
            reader.report_key("PS-MANIFEST-TOOLS-VERSION", (key,))
        elif key != "assetPacks" or root.member("assetPackID") is not None:
            reader.report_key("PS-MANIFEST-UNKNOWN-KEY", (key,), key=key)
    return unknown


def _has_user_info(root: Node, reader: Reader) -> bool:
    node = _value(root, "userInfo")
    reader.object(node, ("userInfo",))
    return node is not None


def _platforms(node: Node, reader: Reader) -> tuple[str, ...]:
    array = reader.array(node, ("platforms",))
    return () if array is None else tuple(text for _, text in reader.texts(array, ("platforms",)))


def _policy(node: Node, reader: Reader) -> Policy | None:
    """The first policy of a known name."""
    path: NodePath = ("downloadPolicy",)
    found = reader.object(node, path)
    if found is None:
        return None
    names = keys_of(found)
    if not names:
        reader.report("PS-POLICY-MISSING", path)
    if len(names) > 1:
        reader.report("PS-POLICY-SEVERAL", path, names=", ".join(names))
    policies: list[Policy] = []
    for name in names:
        read = _POLICIES.get(name)
        if read is None:
            reader.report_key("PS-POLICY-UNKNOWN", (*path, name), name=name)
        else:
            policies.append(read(_value(found, name), (*path, name), reader))
    return policies[0] if policies else None


def _essential(node: Node | None, path: NodePath, reader: Reader) -> Policy:
    return Essential(events=_events(node, path, reader))


def _prefetch(node: Node | None, path: NodePath, reader: Reader) -> Policy:
    return Prefetch(events=_events(node, path, reader))


def _on_demand(node: Node | None, path: NodePath, reader: Reader) -> Policy:
    body = reader.object(node, path)
    if body is not None and body.members:
        reader.report_key("PS-POLICY-EVENTS-UNUSED", (*path, keys_of(body)[0]))
    return OnDemand()


def _events(node: Node | None, path: NodePath, reader: Reader) -> tuple[str, ...]:
    body = reader.object(node, path)
    if body is None:
        return ()
    for key in keys_of(body):
        if key != _EVENTS_KEY:
            reader.report_key("PS-MANIFEST-UNKNOWN-KEY", (*path, key), key=key)
    here = (*path, _EVENTS_KEY)
    policy = str(path[-1])
    value = _value(body, _EVENTS_KEY)
    if value is None:
        reader.report("PS-POLICY-EVENTS-MISSING", here, policy=policy)
        return ()
    array = reader.array(value, here)
    if array is None:
        return ()
    if not array.items:
        reader.report("PS-POLICY-EVENTS-EMPTY", here, policy=policy)
    return _event_names(array, here, reader)


def _event_names(array: Node, path: NodePath, reader: Reader) -> tuple[str, ...]:
    events: list[str] = []
    for index, event in reader.texts(array, path):
        if event not in EVENTS:
            reader.report("PS-POLICY-EVENT-UNKNOWN", (*path, index), event=event)
        elif event in events:
            reader.report("PS-POLICY-EVENT-TWICE", (*path, index), event=event)
        events.append(event)
    return tuple(events)


_EVENTS_KEY = "installationEventTypes"
_REQUIRED = (
    ("assetPackID", "PS-ID-MISSING"),
    ("downloadPolicy", "PS-POLICY-MISSING"),
    ("fileSelectors", "PS-SELECTOR-MISSING"),
    ("platforms", "PS-PLATFORM-MISSING"),
)
_POLICIES: dict[str, Callable[[Node | None, NodePath, Reader], Policy]] = {
    "essential": _essential,
    "prefetch": _prefetch,
    "onDemand": _on_demand,
}
