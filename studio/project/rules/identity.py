"""Rules about ids, policies and platforms. Source: asset pack facts, sections 1.2, 1.5 and 1.6."""

from __future__ import annotations

from studio.project.rules.rule import QT_TRANSLATE_NOOP, Rule, Severity, blocker, error, warning

RULES: tuple[Rule, ...] = (
    blocker(
        "PS-ID-MISSING",
        QT_TRANSLATE_NOOP("problems", "{pack} has no asset pack ID."),
        QT_TRANSLATE_NOOP("problems", "Give it one; it can never be changed once the pack is in the store."),
    ),
    blocker(
        "PS-ID-EMPTY",
        QT_TRANSLATE_NOOP("problems", "{pack} has an empty asset pack ID."),
        QT_TRANSLATE_NOOP("problems", "Write an ID of letters, digits and hyphens."),
    ),
    Rule(
        "PS-ID-CHARACTERS",
        Severity.ERROR,
        QT_TRANSLATE_NOOP("problems", "{pack} has an ID that App Store Connect refuses: {reason}."),
        QT_TRANSLATE_NOOP(
            "problems", "Use letters, digits and inner hyphens only, for example {suggestion}."
        ),
        self_hosted=Severity.INFO,
    ),
    Rule(
        "PS-ID-LONG",
        Severity.WARNING,
        QT_TRANSLATE_NOOP("problems", "{pack} has an ID of {count} characters; nobody knows Apple's limit."),
        QT_TRANSLATE_NOOP("problems", "Stay below {limit} characters to be safe."),
        self_hosted=Severity.INFO,
    ),
    warning(
        "PS-ID-ADAPTER",
        QT_TRANSLATE_NOOP(
            "problems", "{pack} looks like an adapter for Foundation Models, and OS 26 would not find it."
        ),
        QT_TRANSLATE_NOOP(
            "problems", "Such IDs are fmadapter-NAME-VARIANT, with no hyphen in the name or the variant."
        ),
    ),
    blocker(
        "PS-ID-TWICE",
        QT_TRANSLATE_NOOP("problems", "{pack} is the ID of two packs; {first} has it too."),
        QT_TRANSLATE_NOOP("problems", "Give each pack an ID of its own."),
    ),
    blocker(
        "PS-ID-CASE",
        QT_TRANSLATE_NOOP("problems", "{pack} differs from {first} in upper and lower case only."),
        QT_TRANSLATE_NOOP("problems", "Give it another ID; their output files would replace each other."),
    ),
    error(
        "PS-ID-RETIRED",
        QT_TRANSLATE_NOOP("problems", "{pack} is the ID of an archived pack, which can never be used again."),
        QT_TRANSLATE_NOOP("problems", "Give the pack a new ID."),
    ),
    error(
        "PS-POLICY-MISSING",
        QT_TRANSLATE_NOOP("problems", "{pack} has no download policy."),
        QT_TRANSLATE_NOOP("problems", "Add downloadPolicy: essential, prefetch or onDemand."),
    ),
    error(
        "PS-POLICY-SEVERAL",
        QT_TRANSLATE_NOOP("problems", "{pack} has several download policies: {names}."),
        QT_TRANSLATE_NOOP("problems", "Keep exactly one."),
    ),
    error(
        "PS-POLICY-UNKNOWN",
        QT_TRANSLATE_NOOP("problems", "{pack} has a download policy {name}, which does not exist."),
        QT_TRANSLATE_NOOP("problems", "Use essential, prefetch or onDemand, spelled so."),
    ),
    error(
        "PS-POLICY-EVENTS-MISSING",
        QT_TRANSLATE_NOOP("problems", "{pack} is {policy} and does not say at which installation events."),
        QT_TRANSLATE_NOOP(
            "problems", "Add installationEventTypes: firstInstallation, subsequentUpdate or both."
        ),
    ),
    error(
        "PS-POLICY-EVENTS-EMPTY",
        QT_TRANSLATE_NOOP("problems", "{pack} is {policy} and its list of installation events is empty."),
        QT_TRANSLATE_NOOP("problems", "Name firstInstallation, subsequentUpdate or both."),
    ),
    error(
        "PS-POLICY-EVENT-UNKNOWN",
        QT_TRANSLATE_NOOP("problems", "{pack} names an installation event {event}, which does not exist."),
        QT_TRANSLATE_NOOP("problems", "Use firstInstallation or subsequentUpdate, spelled so."),
    ),
    warning(
        "PS-POLICY-EVENT-TWICE",
        QT_TRANSLATE_NOOP("problems", "{pack} names the installation event {event} twice."),
        QT_TRANSLATE_NOOP("problems", "Remove one of the two."),
    ),
    error(
        "PS-POLICY-EVENTS-UNUSED",
        QT_TRANSLATE_NOOP("problems", "{pack} is on demand and so takes no installation events."),
        QT_TRANSLATE_NOOP("problems", "Take the events out, or choose essential or prefetch."),
    ),
    error(
        "PS-PLATFORM-MISSING",
        QT_TRANSLATE_NOOP("problems", "{pack} does not say for which platforms it is."),
        QT_TRANSLATE_NOOP("problems", "Add platforms, for example iOS and macOS."),
    ),
    warning(
        "PS-PLATFORM-NONE",
        QT_TRANSLATE_NOOP(
            "problems", "{pack} has an empty list of platforms; what Apple makes of it is unknown."
        ),
        QT_TRANSLATE_NOOP("problems", "Name the platforms that the app has."),
    ),
    error(
        "PS-PLATFORM-UNKNOWN",
        QT_TRANSLATE_NOOP(
            "problems", "{pack} names the platform “{platform}”, for which there are no asset packs."
        ),
        QT_TRANSLATE_NOOP("problems", "Use iOS, macOS, tvOS or visionOS, spelled so."),
    ),
    error(
        "PS-PLATFORM-IPADOS",
        QT_TRANSLATE_NOOP("problems", "{pack} names iPadOS, which Apple's packager refuses."),
        QT_TRANSLATE_NOOP("problems", "Write iOS; it covers iPad."),
    ),
    error(
        "PS-PLATFORM-SPELLING",
        QT_TRANSLATE_NOOP("problems", "{pack} spells a platform {platform}; Apple spells it {right}."),
        QT_TRANSLATE_NOOP("problems", "Write {right}."),
    ),
    warning(
        "PS-PLATFORM-TWICE",
        QT_TRANSLATE_NOOP("problems", "{pack} names the platform {platform} twice."),
        QT_TRANSLATE_NOOP("problems", "Remove one of the two."),
    ),
)
