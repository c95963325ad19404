"""Settings outlive damage, newer editions and other windows."""

from __future__ import annotations

import getpass
import json
import subprocess
import sys
from pathlib import Path

import pytest

from studio.errors import StudioError
from studio.workspace.settings import (
    MOST_FILTERS,
    MOST_RECENT,
    Read,
    Recent,
    SavedFilter,
    Settings,
    change_settings,
    load_settings,
    person,
    pinned,
    read_settings,
    recent_missing,
    save_settings,
    settings_path,
    system_user,
    with_filter,
    with_opened,
    with_packager,
    with_person,
    with_recent_filter,
    with_values,
    without,
    without_filter,
)
from tests.nobody import as_nobody


@pytest.fixture(autouse=True)
def config_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


def opened(*names: str) -> Settings:
    """Projects opened one after the other."""
    settings = Settings()
    for number, name in enumerate(names):
        settings = with_opened(settings, Path("/", name), name, float(number))
    return settings


def names(settings: Settings) -> list[str]:
    return [one.name for one in settings.recent]


def test_without_a_file_there_are_the_defaults() -> None:
    assert load_settings() == Settings()


@pytest.mark.parametrize("path", ["/a b/Größe.packstudio", "/e\u0301/a", "/\udcff/a"])
def test_settings_come_back_as_they_were_saved(path: str) -> None:
    settings = with_opened(opened("a"), Path(path), "Größe", 5.5)
    save_settings(settings)
    assert load_settings() == settings


def test_keys_of_a_newer_edition_are_kept() -> None:
    text = {
        "format": 1,
        "theme": {"dark": 1},
        "recent": [{"path": "/a", "name": "a", "opened": 1, "icon": 2}],
    }
    settings_path().parent.mkdir(parents=True)
    settings_path().write_text(json.dumps(text))
    save_settings(pinned(load_settings(), Path("/a"), on=True))
    found = json.loads(settings_path().read_text())
    assert found["theme"] == {"dark": 1}
    assert found["recent"][0]["icon"] == 2
    assert found["recent"][0]["pinned"] is True


@pytest.mark.parametrize("text", [b"", b"{", b"[]", b'{"recent": 3}', b"\xff", b"[" * 100_000, b"\0"])
def test_a_damaged_file_is_put_aside_and_the_program_starts(text: bytes) -> None:
    settings_path().parent.mkdir(parents=True)
    settings_path().write_bytes(text)
    assert load_settings() == Settings()
    [kept] = settings_path().parent.iterdir()
    assert kept.read_bytes() == text
    save_settings(opened("a"))
    assert names(load_settings()) == ["a"]


def test_a_file_that_cannot_be_read_counts_as_none_and_stays(reachable: Path) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CONFIG_HOME", str(reachable))
        save_settings(opened("a"))
        settings_path().chmod(0)
        settings_path().parent.chmod(0o555)
        with as_nobody():
            assert load_settings() == Settings()
            with pytest.raises(StudioError, match=r"settings\.json could not be written"):
                save_settings(Settings())
        assert settings_path().exists()


def test_a_change_is_made_to_what_another_window_saved_meanwhile() -> None:
    mine = change_settings(lambda settings: with_opened(settings, Path("/a"), "a", 1.0))
    save_settings(with_opened(mine, Path("/theirs"), "theirs", 2.0))
    changed = change_settings(lambda settings: with_opened(settings, Path("/b"), "b", 3.0))
    assert names(changed) == names(load_settings()) == ["b", "theirs", "a"]


def test_the_latest_project_comes_first_and_each_once() -> None:
    settings = with_opened(opened("a", "b", "c"), Path("/a"), "renamed", 9.0)
    assert names(settings) == ["renamed", "c", "b"]


def test_pinned_projects_stay_when_others_are_forgotten() -> None:
    settings = pinned(opened("old", "kept"), Path("/kept"), on=True)
    for number in range(MOST_RECENT):
        settings = with_opened(settings, Path("/", str(number)), str(number), 10.0 + number)
    assert names(settings) == [*(str(number) for number in reversed(range(MOST_RECENT))), "kept"]
    settings = with_opened(settings, Path("/kept"), "kept", 99.0)
    assert settings.recent[0].pinned
    assert len(settings.recent) == MOST_RECENT + 1
    assert not pinned(settings, Path("/kept"), on=False).recent[0].pinned


def test_a_project_can_be_taken_from_the_list() -> None:
    assert names(without(opened("a", "b"), Path("/a"))) == ["b"]
    assert names(without(opened("a"), Path("/other"))) == ["a"]


def test_a_project_that_cannot_be_found_is_missing(tmp_path: Path, reachable: Path) -> None:
    (tmp_path / "a").touch()
    (reachable / "closed").mkdir()
    (reachable / "closed" / "a").touch()
    (reachable / "closed").chmod(0)
    missing = {
        name: recent_missing(Recent(path=path, name=name, opened=1.0))
        for name, path in {"there": tmp_path / "a", "gone": tmp_path / "b", "nul": Path("/a\0b")}.items()
    }
    with as_nobody():
        missing["closed"] = recent_missing(Recent(path=reachable / "closed" / "a", name="a", opened=1.0))
    assert missing == {"there": False, "gone": True, "nul": True, "closed": True}


def test_the_name_somebody_signs_with_is_kept_for_next_time() -> None:
    change_settings(lambda one: with_person(one, "Mia Berg"))
    assert person(load_settings()) == "Mia Berg"


@pytest.mark.skipif(sys.platform == "win32", reason="only some systems know real names")
@pytest.mark.parametrize(
    ("gecos", "name"), [("Mia Berg,Room 4,,", "Mia Berg"), ("& Berg", "Mia Berg"), ("", "mia"), (",,", "mia")]
)
def test_until_then_it_is_the_system_s_user_by_their_real_name(
    gecos: str, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    import pwd

    monkeypatch.setenv("LOGNAME", "mia")
    user = pwd.struct_passwd(("mia", "x", 1, 1, gecos, "/", "/bin/sh"))
    monkeypatch.setattr(pwd, "getpwnam", {"mia": user}.__getitem__)
    assert person(Settings()) == name


def test_an_account_that_no_list_has_is_called_as_it_calls_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOGNAME", "nobody-at-all-4711")
    assert system_user() == "nobody-at-all-4711"


def test_where_the_system_knows_no_user_there_is_no_name(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown() -> str:
        raise KeyError("uid not found")

    monkeypatch.setattr(getpass, "getuser", unknown)
    assert person(Settings()) == ""


def test_the_place_of_apple_s_packager_is_kept_and_can_be_taken_back(tmp_path: Path) -> None:
    change_settings(lambda settings: with_packager(settings, tmp_path / "ba-package"))
    assert load_settings().packager == tmp_path / "ba-package"
    change_settings(lambda settings: with_packager(settings, None))
    assert load_settings().packager is None


def saved(name: str, text: str = "wall", place: str = "assets") -> SavedFilter:
    return SavedFilter(place=place, text=text, name=name)


def test_saved_filters_come_back_in_their_order() -> None:
    settings = with_filter(with_filter(Settings(), saved("Walls")), saved("Größe", "size:>50mb"))
    save_settings(settings)
    assert [one.name for one in load_settings().filters] == ["Walls", "Größe"]


def test_a_filter_keeps_its_place_when_it_gets_another_name_or_text() -> None:
    settings = with_filter(with_filter(Settings(), saved("a")), saved("b"))
    settings = with_filter(settings, saved("c", "other"), instead="a")
    assert settings.filters == (saved("c", "other"), saved("b"))
    assert with_filter(settings, saved("b"), instead="b").filters == settings.filters


def test_a_name_stands_once_in_a_place_and_may_stand_in_others() -> None:
    settings = with_filter(with_filter(Settings(), saved("a")), saved("a", place="packs"))
    settings = with_filter(settings, saved("a", "new"))
    assert settings.filters == (saved("a", place="packs"), saved("a", "new"))
    assert with_filter(settings, saved("a", "new")).filters == settings.filters
    assert without_filter(settings, "packs", "a").filters == (saved("a", "new"),)


def test_the_latest_filters_of_each_place_are_remembered_and_no_more_than_ten() -> None:
    settings = with_recent_filter(Settings(), "packs", "lang:fr")
    for number in range(12):
        settings = with_recent_filter(settings, "assets", f"wall {number}")
    settings = with_recent_filter(settings, "assets", "wall 5")
    here = [one.text for one in settings.recent_filters if one.place == "assets"]
    assert len(here) == MOST_FILTERS
    assert here[:3] == ["wall 5", "wall 11", "wall 10"]
    assert here.count("wall 5") == 1
    assert [one.text for one in settings.recent_filters if one.place == "packs"] == ["lang:fr"]


def test_a_value_that_makes_no_sense_costs_no_other() -> None:
    settings_path().parent.mkdir(parents=True)
    settings_path().write_text(json.dumps({"format": 1, "person": "Mia", "scheme": "purple", "text_size": 7}))
    read = read_settings()
    assert read.settings == Settings(person="Mia")
    assert read.aside is not None
    assert json.loads(read.aside.read_text())["scheme"] == "purple"
    assert read_settings() == Read(Settings(person="Mia"))


def test_what_a_newer_edition_wrote_stays_though_nobody_here_understands_it() -> None:
    settings_path().parent.mkdir(parents=True)
    settings_path().write_text(json.dumps({"format": 99, "scheme": "purple", "tea": {"hot": True}}))
    changed = change_settings(lambda one: with_person(one, "Mia"))
    assert (changed.scheme, changed.person) == ("system", "Mia")
    assert json.loads(settings_path().read_text()) == {
        "format": 99,
        "scheme": "purple",
        "tea": {"hot": True},
        "person": "Mia",
    }


def test_only_what_was_changed_is_written_and_what_is_as_usual_is_not() -> None:
    change_settings(lambda one: with_values(one, {"scheme": "dark", "rows": "compact"}))
    change_settings(lambda one: with_values(one, {"scheme": "system"}))
    assert json.loads(settings_path().read_text()) == {"format": 1, "rows": "compact"}


def test_several_processes_change_their_own_fields_and_lose_none_of_the_others() -> None:
    code = (
        "import sys\n"
        "from studio.workspace.settings import change_settings, with_values, with_opened\n"
        "from pathlib import Path\n"
        "me = sys.argv[1]\n"
        "for turn in range(15):\n"
        "    change_settings(lambda one: with_values(one, {me: str(turn)}))\n"
    )
    started = [subprocess.Popen([sys.executable, "-c", code, name]) for name in ("person", "language")]
    while any(process.poll() is None for process in started):
        if settings_path().exists():
            assert json.loads(settings_path().read_bytes())["format"] == 1
    assert [process.wait() for process in started] == [0, 0]
    assert (load_settings().person, load_settings().language) == ("14", "14")


def test_what_cannot_be_written_holds_until_the_program_ends(reachable: Path) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CONFIG_HOME", str(reachable))
        save_settings(opened("a"))
        settings_path().parent.chmod(0o555)
        with as_nobody():
            for name in ("Mia", "Mia Berg"):
                with pytest.raises(StudioError, match="could not be"):
                    change_settings(lambda one, name=name: with_person(one, name))  # type: ignore[misc]
            assert person(load_settings()) == "Mia Berg"
            assert names(load_settings()) == ["a"]
        settings_path().parent.chmod(0o755)
        change_settings(lambda one: with_values(one, {"scheme": "dark"}))
        found = json.loads(settings_path().read_text())
        assert (found["person"], found["scheme"]) == ("Mia Berg", "dark")


def test_a_value_that_a_field_cannot_have_is_refused() -> None:
    with pytest.raises(ValueError, match="text_size"):
        with_values(Settings(), {"text_size": 1_000})
