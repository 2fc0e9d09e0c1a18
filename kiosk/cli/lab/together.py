"""Several kiosks side by side, each in a process of its own: every person comes to one of them."""

from __future__ import annotations

import signal
from collections.abc import Callable
from math import ceil
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from pathlib import Path

from kiosk.cli.lab.visits import Found, Soak

Progress = Callable[[int, int, float], None]
STOPS = (signal.SIGINT, signal.SIGTERM)


def soaked(
    seed: int, data: Path | None, touches: int, until: float | None, kiosks: int, progress: Progress | None = None
) -> Found:
    """What all kiosks saw; when something goes wrong at one, or the person asks to end, nobody else comes to any."""
    context = get_context("spawn")
    workers: list[SpawnProcess] = []
    pipes: dict[Connection, int] = {}
    # Whoever asks to end while they start waits until each of them can hear it.
    held = signal.pthread_sigmask(signal.SIG_BLOCK, STOPS)
    for number in range(kiosks):
        mine, theirs = context.Pipe(duplex=False)
        share = (seed, data, ceil(touches / kiosks), until, number, kiosks, theirs)
        workers.append(context.Process(target=_stand, args=share, daemon=True))
        workers[-1].start()
        theirs.close()
        pipes[mine] = number

    def end(*_: object) -> None:
        for worker in workers:
            worker.terminate()

    for stop in STOPS:
        signal.signal(stop, end)
    signal.pthread_sigmask(signal.SIG_SETMASK, held)
    seen: dict[int, tuple[int, int, float]] = {}
    each: dict[int, Found] = {}
    while pipes:
        for pipe in wait(list(pipes)):
            assert isinstance(pipe, Connection)
            number = pipes[pipe]
            try:
                told = pipe.recv()
            except EOFError:
                del pipes[pipe]
                workers[number].join()
                if number not in each:
                    each[number] = gone(seed, number, kiosks, workers[number].exitcode, seen.get(number))
                if not each[number].well:
                    end()
                continue
            if isinstance(told, Found):
                each[number] = told
            else:
                seen[number] = told
                if progress:
                    progress(*(sum(column) for column in zip(*seen.values(), strict=True)))
    return together([each[number] for number in sorted(each)])


def together(each: list[Found]) -> Found:
    """One account of several kiosks: their sums, the highest of what each may not exceed, the first that went wrong."""
    slopes = [found.mib_per_100000 for found in each if found.mib_per_100000 is not None]
    ill = next((found for found in each if not found.well), each[0])
    expected: dict[str, int] = {}
    for found in each:
        for line, times in found.expected.items():
            expected[line] = expected.get(line, 0) + times
    return Found(
        seed=each[0].seed,
        touches=sum(found.touches for found in each),
        people=sum(found.people for found in each),
        seconds=max(found.seconds for found in each),
        buttons=sorted({name for found in each for name in found.buttons}),
        languages=sorted({code for found in each for code in found.languages}),
        memory_mib=max(found.memory_mib for found in each),
        mib_per_100000=max(slopes) if len(slopes) == len(each) else None,
        expected=expected,
        wrong=[wrong for found in each for wrong in found.wrong],
        person=ill.person,
        steps=ill.steps,
        each=each,
    )


def gone(seed: int, number: int, kiosks: int, code: int | None, seen: tuple[int, int, float] | None) -> Found:
    """A kiosk that ended without a word, and who stood there: the worst that can happen to it."""
    touches, people, seconds = seen or (0, 0, 0.0)
    wrong = [f"kiosk {number + 1} ended by itself, with {code}, after {people} people"]
    return Found(seed, touches, people, seconds, wrong=wrong, person=number + people * kiosks)


def _stand(
    seed: int, data: Path | None, touches: int, until: float | None, first: int, step: int, pipe: Connection
) -> None:
    soak = Soak(seed, data, lambda *seen: pipe.send(seen))
    for stop in STOPS:
        signal.signal(stop, lambda *_: soak.end())
    signal.pthread_sigmask(signal.SIG_UNBLOCK, STOPS)
    pipe.send(soak.run(touches, until, first=first, step=step))
    pipe.close()
