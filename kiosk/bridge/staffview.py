"""What stands on the staff's screens: pure, from the session, the frame and the facts that the machine told."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from math import inf

from kiosk.bridge.check import topics
from kiosk.bridge.frame import Frame
from kiosk.bridge.staffrows import Builder, Column, Group, Option, RowProps, column_width, columns_of, laid
from kiosk.core.content import Way
from kiosk.core.declared import BY_KEY, Kind
from kiosk.core.health import Finding, Level
from kiosk.core.isolates import isolate_number
from kiosk.core.languages import SOURCE
from kiosk.core.records import record
from kiosk.core.session import Instant, Session
from kiosk.core.staff import CROSSES, Sheet
from kiosk.core.statistics import Totals
from kiosk.core.visit import FIELDS, SIDES, flag_of

# Days from today, and minutes after midnight, that a blood thinner is offered to start at.
RESTART_DAYS = range(6)
RESTART_MINUTES = tuple(hour * 60 for hour in (6, 8, 10, 12, 14, 16, 18, 20))
# Words of the number pad that decide its width; a test holds them against the words of the QML files.
PAD_WORDS = ("Erase", "Open")
TITLES = {
    Sheet.PAD: "door_title", Sheet.PANEL: "panel_title", Sheet.TIME: "time_title", Sheet.RESTART: "restart_title",
    Sheet.HEALTH: "health", Sheet.TOUCH: "crosses_title", Sheet.USE: "use", Sheet.SETTINGS: "settings",
    Sheet.SETTING: "settings", Sheet.LEAVE: "leave_title",
}  # fmt: skip
LEADS = {
    Sheet.RESTART: "restart_lead", Sheet.USE: "use_lead", Sheet.SETTINGS: "settings_lead", Sheet.LEAVE: "leave_lead"
}  # fmt: skip

# Screens with one thing to decide, and how wide they stand, mm.
ALONE, ALONE_MM = frozenset({Sheet.TIME, Sheet.LEAVE, Sheet.SETTING}), 200.0


@record
class Facts:
    """What the machine told: the PIN there is, what works, what was counted, what was set on the panel."""

    pin_set: bool = True
    shown_pin: str = ""
    findings: tuple[Finding, ...] = ()
    code: str = ""
    totals: tuple[Totals, ...] = ()
    undoable: bool = False
    can_print: bool = False


@record
class StaffProps:
    """One part of a screen of the staff."""

    sheet: str = ""
    title: str = ""
    lead: str = ""
    columns: tuple[Column, ...] = ()
    wide: int = 0
    part: int = 1
    parts: int = 1
    key: int = 0
    key_wide: int = 0
    keys_beside: bool = False
    lock_under: bool = False
    dots: int = 0
    crosses: tuple[int, ...] = ()


class View:
    """Derives one screen of the staff."""

    def __init__(self, frame: Frame, session: Session, at: Instant, facts: Facts) -> None:
        self.frame, self.session, self.at, self.facts = frame, session, at, facts
        self.staff = session.staff
        self.columns = columns_of(frame)
        self.wide = column_width(frame, self.columns)
        self.build = Builder(frame, self.wide)

    def say(self, key: str, **values: str) -> str:
        """A word of the staff's screens in their language."""
        return self.frame.wording.shared(f"Staff.{key}", **values)

    def glyph(self, name: str) -> str:
        """An icon's character."""
        return self.frame.shelf.icons.get(name, "")

    def props(self) -> StaffProps:
        """The part that stands."""
        from kiosk.bridge.settingsview import setting_groups, settings_groups

        sheet = self.staff.sheet
        if sheet is Sheet.PAD:
            return self._pad()
        if sheet is Sheet.TOUCH:
            left = isolate_number(str(CROSSES - len(self.staff.crosses)))
            done = len(self.staff.crosses) == CROSSES
            lead = self.say("crosses_done") if done else self.say("crosses_left", value=left)
            return StaffProps(sheet.value, self.say(TITLES[sheet]), lead, crosses=self.staff.crosses)
        makers: dict[Sheet, Callable[[], list[Group]]] = {
            Sheet.PANEL: self._panel, Sheet.TIME: self._time, Sheet.RESTART: self._restart,
            Sheet.HEALTH: self._health, Sheet.USE: self._use, Sheet.LEAVE: self._leave,
            Sheet.SETTINGS: lambda: settings_groups(self), Sheet.SETTING: lambda: setting_groups(self),
        }  # fmt: skip
        title, lead = self.say(TITLES[sheet]), self.say(LEADS[sheet]) if sheet in LEADS else ""
        if sheet not in ALONE:
            return self._placed(makers[sheet](), title, lead)
        phone = sheet is Sheet.SETTING and BY_KEY[self.staff.setting].kind is Kind.PHONE and not self.staff.doubt
        # A number has its pad beside it; any other thing to decide has one wide column, and where that is too long
        # what is told stands in one column and what is touched in the next.
        tries = (2,) if phone else (1,) if self.frame.panel.portrait else (1, 2)
        found = []
        for columns in tries:
            self.columns = columns
            self.wide = min(column_width(self.frame, columns), self.frame.panel.px(ALONE_MM))
            self.build = Builder(self.frame, self.wide)
            found.append(self._placed(makers[sheet](), title, lead))
            if found[-1].parts == 1:
                break
        return min(found, key=lambda one: one.parts)

    def _placed(self, groups: list[Group], title: str, lead: str) -> StaffProps:
        high = self.frame.height - self.heading_height(title, lead, self.frame.width) - 2 * self.frame.sizes.padding
        parts = laid(groups, self.build, high, self.columns)
        if self.staff.sheet is Sheet.PANEL and len(parts) > 1:
            # What concerns the machine stands under the languages where that saves a screen.
            other = laid([groups[0], groups[-1], *groups[1:-1]], self.build, high, self.columns)
            parts = min(parts, other, key=len)
        number = min(self.staff.part, len(parts) - 1)
        return StaffProps(
            self.staff.sheet.value, title, lead, parts[number], self.wide, part=number + 1, parts=len(parts)
        )

    def _beside_lock(self, wide: int) -> int:
        """The width that the time until the lock leaves the heading beside it, px."""
        sizes = self.frame.sizes
        clock = self.frame.ruler.width(self.say("locks_in", value=isolate_number("00:00")), sizes.label, False)
        return wide - clock - sizes.icon - 2 * sizes.gap

    def _lock_under(self, title: str, wide: int) -> bool:
        """Whether a word of the heading is too long to stand beside the time until the lock."""
        return self.frame.ruler.height(title, self.frame.sizes.title, True, self._beside_lock(wide)) == inf

    def heading_height(self, title: str, lead: str, wide: int) -> int:
        """The height of the heading with the line under it and the air below, px."""
        sizes, ruler = self.frame.sizes, self.frame.ruler
        if self._lock_under(title, wide):
            high = ruler.height(title, sizes.title, True, wide) + max(sizes.icon, 2 * sizes.label)
        else:
            high = ruler.height(title, sizes.title, True, self._beside_lock(wide))
        high += ruler.height(lead, sizes.body, False, self.frame.width)
        # A word that no line holds makes it infinite.
        return round(min(high, self.frame.height)) + sizes.gap

    # The number pad, and the languages that need no PIN.

    def _pad(self) -> StaffProps:
        frame, sizes = self.frame, self.frame.sizes
        high = frame.height
        beside = not frame.panel.portrait
        key = min(frame.panel.px(28.0), (high - 3 * sizes.gap) // 4) if beside else frame.panel.px(26.0)
        key = max(key, frame.panel.px(20.0))
        words = (frame.wording.translate("Pad", word) for word in PAD_WORDS)
        key_wide = max(key, *(frame.ruler.width(word, sizes.label, True) + self.build.air for word in words))
        pad_wide, pad_high = 3 * key_wide + 2 * sizes.gap, 4 * key + 3 * sizes.gap
        wide = frame.width - pad_wide - 2 * sizes.gap if beside else frame.width
        build = Builder(frame, wide)
        title = self.say("door_title")
        room = (high if beside else high - pad_high - sizes.gap) - self.heading_height(title, "", wide)
        rows = [*self._pad_answers(build)]
        tiles = build.lines(tuple(self._language_options("handto", False)), 4)
        groups = [Group("", tuple(rows)), Group(self.say("only_language"), tiles)]
        parts = laid(groups, build, room - 2 * sizes.padding, 1)
        number = min(self.staff.part, len(parts) - 1)
        return StaffProps(
            Sheet.PAD.value, title, "", parts[number], wide, number + 1, len(parts),
            key=key if self.facts.pin_set else 0, key_wide=key_wide, keys_beside=beside,
            lock_under=self._lock_under(title, wide), dots=self.staff.digits,
        )  # fmt: skip

    def _pad_answers(self, build: Builder) -> list[RowProps]:
        if not self.facts.pin_set:
            return [build.note(self.say("no_pin"), "warn", self.glyph("lock"))]
        wait = self.staff.wait_until - self.at.seconds
        if wait > 0:
            text = self.say("wait_pin", value=isolate_number(clock_text(-int(-wait // 1))))
            rows = [build.note(text, "warn", self.glyph("clock"))]
        elif self.staff.refused:
            rows = [build.note(self.say("wrong_pin"), "warn", self.glyph("alert-triangle"))]
        else:
            rows = [build.note(self.say("door_lead"), "plain", self.glyph("lock"))]
        if self.staff.digits:
            rows.append(build.note(self.say("typed", value=isolate_number(str(self.staff.digits)))))
        if self.facts.shown_pin:
            shown = self.say("demo_pin", value=isolate_number(self.facts.shown_pin))
            rows.append(build.note(shown, "plain", self.glyph("demonstration")))
        return rows

    def _language_options(self, act: str, chosen: bool = True) -> list[Option]:
        shelf, draft = self.frame.shelf, self.say("draft")
        return [
            Option(
                language.endonym, f"{act}:{language.code}", chosen=chosen and language.code == self.session.language,
                badge="" if language.code == SOURCE or shelf.reviewed(language.code) else draft,
            )
            for language in shelf.languages
        ]  # fmt: skip

    # The hand-over panel.

    def _panel(self) -> list[Group]:
        build, say, session = self.build, self.say, self.session
        tongue = build.lines(tuple(self._language_options("language")), 3)
        visit = [self._injected()]
        if session.language != SOURCE and len(self.frame.shelf.languages) > 1:
            # Not among the languages: where they fill a column it would stand alone in the next one.
            visit.insert(0, self.switch("beside", "beside", session.beside))
        sides = tuple(Option(say(side), f"side:{side}", chosen=session.visit.side == side) for side in SIDES)
        visit.append(build.options(say("side"), sides))
        for key in FIELDS:
            visit.append(self._three(key))
            if key == "blood_thinner_stopped" and session.visit.blood_thinner_stopped:
                visit.append(self._restart_row())
        if self.frame.shelf.leaflet is not None and all(self.frame.shelf.leaflet.minutes):
            visit.append(self._way())
        faults = [finding for finding in self.facts.findings if finding.level is Level.WRONG]
        well = say("look", value=isolate_number(str(len(faults)))) if faults else say("well")
        state = build.note(well, "warn" if faults else "ok", self.glyph("alert-triangle" if faults else "check-circle"))
        doors = (
            Option(say("health"), "go:health", self.glyph("heart-pulse")),
            Option(say("use"), "go:use", self.glyph("chart")),
            Option(say("settings"), "go:settings", self.glyph("settings")),
            Option(say("leave"), "go:leave", self.glyph("leave")),
        )
        clear = build.options("", (Option(say("clear"), "clear", self.glyph("restart")),), False)
        machine = (state, *build.lines(doors, 2, False), clear)
        groups = [Group(say("language"), tongue), Group(say("visit"), tuple(visit)), *self._go_over()]
        return [*groups, Group(say("kiosk"), machine)]

    def _go_over(self) -> list[Group]:
        """What the patient was unsure about; known once the check has been begun."""
        leaflet, lesson = self.frame.shelf.leaflet, self.session.lesson
        if leaflet is None or leaflet.check is None or not lesson.asked:
            return []
        unsure = topics(self.frame, leaflet.check, lesson)
        if not unsure:
            return []
        notes = (self.build.note(topic) for topic in unsure)
        done = Option(self.frame.wording.translate("Bar", "Finish"), "sign", self.glyph("check"))
        return [Group(self.say("go_over"), (*notes, self.build.options("", (done,), False)))]

    def _way(self) -> RowProps:
        now = self.session.lesson.way
        ways = (Option(self.say(way.value), f"way:{way.value}", chosen=way is now) for way in (Way.SHORT, Way.FULL))
        return self.build.options(self.say("way"), tuple(ways))

    def switch(self, act: str, key: str, on: bool) -> RowProps:
        """Something that is on or off."""
        say = self.say
        yes = Option(say("yes"), f"{act}:on", chosen=on)
        return self.build.options(say(key), (yes, Option(say("no"), f"{act}:off", chosen=not on)))

    def _three(self, key: str) -> RowProps:
        value, say = flag_of(self.session.visit, key), self.say
        yes = Option(say("yes"), f"flag:{key}:yes", chosen=value is True)
        return self.build.options(say(key), (yes, Option(say("no"), f"flag:{key}:no", chosen=value is False)))

    def _injected(self) -> RowProps:
        moment = self.session.visit.injected_at
        shown = self.say("not_set") if moment is None else self._moment(moment)
        return self.build.options(self.say("injected"), (Option(shown, "go:time", self.glyph("clock")),), False)

    def _restart_row(self) -> RowProps:
        option = Option(self._restart_said(), "go:restart", self.glyph("pill"))
        return self.build.options(self.say("restart"), (option,), False)

    def _restart_said(self) -> str:
        moment = self.session.visit.restart(self.frame.wording.schedule.zone)
        return self.say("ask_team") if moment is None else self.frame.wording.full_moment(moment)

    def _moment(self, moment: datetime) -> str:
        wording = self.frame.wording
        local, now = moment.astimezone(wording.schedule.zone), self._now()
        return wording.time(local) if local.date() == now.date() else wording.moment(local)

    def _now(self) -> datetime:
        return self.at.wall.astimezone(self.frame.wording.schedule.zone)

    # Times.

    def _time(self) -> list[Group]:
        build, say = self.build, self.say
        moment = self.session.visit.injected_at
        shown = say("not_set") if moment is None else self._moment(moment)
        said = (
            build.note(shown, "strong", self.glyph("clock")),
            build.options("", (Option(say("now"), "time:now", strong=True),), False),
        )
        steps = (
            build.options(say("hour"), self._steps("time:-60", "time:60"), False),
            build.options(say("minutes"), self._steps("time:-5", "time:5"), False),
            build.options("", (Option(say("take_away"), "time:none"),), False),
        )
        return [Group(say("injected"), said), Group("", steps)]

    def _steps(self, back: str, on: str) -> tuple[Option, Option]:
        say = self.say
        return Option(say("earlier"), back, self.glyph("minus")), Option(say("later"), on, self.glyph("plus"))

    def _restart(self) -> list[Group]:
        build, say, wording, visit = self.build, self.say, self.frame.wording, self.session.visit
        today = self._now().date()
        days = [today + timedelta(days=away) for away in RESTART_DAYS]
        offered = [Option(wording.day(day), f"day:{day.isoformat()}", chosen=day == visit.restart_day) for day in days]
        times = [
            Option(self._minute(at), f"at:{at}", chosen=at == visit.restart_minute) for at in self._offered_minutes()
        ]
        shown = build.note(self._restart_said(), "strong", self.glyph("pill"))
        fine = build.options("", self._steps("later:-15", "later:15"), False)
        gone = build.options("", (Option(say("take_away"), "restart:none"),), False)
        return [
            Group(say("day"), build.lines(tuple(offered), 2)),
            Group(say("time"), (*build.lines(tuple(times), 2), fine)),
            Group(say("said"), (shown, gone)),
        ]

    def _offered_minutes(self) -> tuple[int, ...]:
        chosen = self.session.visit.restart_minute
        return RESTART_MINUTES if chosen is None else tuple(sorted({*RESTART_MINUTES, chosen}))

    def _minute(self, at: int) -> str:
        return self.frame.wording.time(datetime(2026, 1, 1, at // 60, at % 60))

    # The machine.

    def _health(self) -> list[Group]:
        build, say = self.build, self.say
        tones = {Level.RIGHT: ("ok", "check-circle"), Level.WRONG: ("warn", "alert-triangle"),
                 Level.PLAIN: ("plain", "information")}  # fmt: skip
        rows = []
        for finding in self.facts.findings:
            tone, icon = tones[finding.level]
            text = self.frame.wording.shared(f"Health.{finding.word}", **self.finding_values(finding))
            rows.append(build.note(text, tone, self.glyph(icon)))
        tests = []
        if self.staff.note:
            tests.append(build.note(say(self.staff.note), "strong", self.glyph("information")))
        offered = [
            *((Option(say("test_print"), "test:print", self.glyph("printer")),) if self.facts.can_print else ()),
            Option(say("test_sound"), "test:sound", self.glyph("volume")),
            Option(say("test_touch"), "go:touch", self.glyph("finger-press")),
        ]
        tests += [build.options("", (option,), False) for option in offered]
        code = build.note(isolate_number(self.facts.code), "strong", self.glyph("phone"))
        return [Group("", tuple(rows)), Group(say("tests"), tuple(tests)), Group(say("code"), (code,))]

    def finding_values(self, finding: Finding) -> dict[str, str]:
        """What a finding says, in this language: moments and months in words, everything else as it is."""
        wording, values = self.frame.wording, {}
        for key, value in finding.values:
            if isinstance(value, datetime):
                values[key] = wording.full_moment(value.astimezone(wording.schedule.zone))
            elif isinstance(value, str | int):
                values[key] = isolate_number(str(value))
            else:
                values[key] = wording.month(value)
        return values

    def _use(self) -> list[Group]:
        build, say, shelf = self.build, self.say, self.frame.shelf
        if not self.facts.totals:
            return [Group("", (build.note(say("use_none"), "plain", self.glyph("information")),))]
        groups = []
        for kind in ("screens", "minutes", "listened", "printed", "right_first"):
            counts = [(totals.language, totals.count(kind)) for totals in self.facts.totals]
            most = max(count for _, count in counts)
            rows = tuple(
                build.bar(f"{shelf.language(code).endonym}: {self._hidden(count)}", count / most if count >= 5 else 0.0)
                for code, count in counts
                if count
            )
            if rows:
                groups.append(Group(say("read_minutes" if kind == "minutes" else kind), rows))
        return groups

    def _hidden(self, count: int) -> str:
        return isolate_number(str(count)) if count >= 5 else self.say("under", value=isolate_number("5"))

    def _leave(self) -> list[Group]:
        build, say = self.build, self.say
        stay = build.options("", (Option(say("stay"), "go:panel", strong=True),), False)
        return [Group("", (stay, build.options("", (Option(say("leave_yes"), "leave"),), False)))]


def clock_text(seconds: int) -> str:
    """Minutes and seconds, such as 1:45."""
    return f"{seconds // 60}:{seconds % 60:02}"
