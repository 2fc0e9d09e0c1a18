"""The bill of materials: every part that a kiosk is made of, its version and its licence, as CycloneDX."""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from kiosk import __version__
from kiosk.core.places import find_places

OWN = "aftercare-kiosk"
# What the files of Debian packages say themselves is in their copyright file; here stands what it amounts to.
DEBIAN = ("libcups2", "libespeak-ng1", "espeak-ng-data", "libfontconfig1", "libgl1", "libegl1", "libpulse0", "python3")
CLASSIFIERS = {
    "BSD License": "BSD-3-Clause",
    "MIT License": "MIT",
    "Apache Software License": "Apache-2.0",
    "GNU Library or Lesser General Public License (LGPL)": "LGPL-3.0-or-later",
}
# Names that packages write in words of their own.
SPELLED = {"Apache 2.0": "Apache-2.0", "Apache License 2.0": "Apache-2.0"}


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `kiosk parts` to the command line."""
    parser = subparsers.add_parser(
        "parts", help="list every part, its version and its licence",
        description="The bill of materials: Python packages, bundled fonts, icons and pictures, and the Debian "
        "packages on this machine, each with its version and licence.",
        epilog="Example: kiosk parts --cyclonedx parts.json",
    )  # fmt: skip
    parser.add_argument("--cyclonedx", type=Path, metavar="FILE", help="write it as CycloneDX 1.6 JSON")
    parser.set_defaults(run=run)


@dataclass(frozen=True, slots=True)
class Part:
    """One part; ``licence`` is an SPDX expression, empty where none is known."""

    kind: str
    name: str
    version: str
    licence: str
    purl: str = ""


def run(args: argparse.Namespace) -> int:
    """Prints a table, or writes the file; 1 where a part has no known licence."""
    parts = every_part()
    if args.cyclonedx:
        args.cyclonedx.write_text(json.dumps(cyclonedx(parts), indent=1, ensure_ascii=False) + "\n", "utf-8")
        print(f"{len(parts)} parts in {args.cyclonedx}.")
    else:
        for part in parts:
            print(f"{part.kind:<8} {part.name:<28} {part.version:<22} {part.licence or 'UNKNOWN'}")
    unknown = [part.name for part in parts if not part.licence]
    if unknown:
        print(f"No licence is known of {', '.join(unknown)}.", file=sys.stderr)
        return 1
    return 0


def every_part() -> list[Part]:
    """Everything that a kiosk runs or shows."""
    return [*_packages(), *_bundled(), *_debian()]


def cyclonedx(parts: list[Part]) -> dict[str, object]:
    """The parts as a CycloneDX document; without time or chance, so that the same parts give the same file."""
    types = {"python": "library", "debian": "library", "font": "file", "picture": "file", "words": "file"}
    components = [
        {
            "type": types[part.kind],
            "bom-ref": part.purl or f"{part.kind}:{part.name}",
            "name": part.name,
            "version": part.version,
            "licenses": [{"expression": part.licence}] if part.licence else [],
            **({"purl": part.purl} if part.purl else {}),
        }
        for part in parts
    ]
    own = {"type": "application", "bom-ref": OWN, "name": OWN, "version": __version__,
           "licenses": [{"expression": "Apache-2.0"}]}  # fmt: skip
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": own},
        "components": components,
        "dependencies": [{"ref": OWN, "dependsOn": [component["bom-ref"] for component in components]}],
    }


def _packages() -> Iterator[Part]:
    """The Python packages that a running kiosk needs, found from its own requirements on."""
    seen: set[str] = set()
    wanted = [OWN]
    while wanted:
        name = wanted.pop(0)
        key = re.sub(r"[-_.]+", "-", name).lower()
        if key in seen:
            continue
        seen.add(key)
        try:
            found = distribution(name)
        except PackageNotFoundError:
            continue
        wanted += [asked[0] for text in found.requires or () if "extra ==" not in text
                   and (asked := re.match(r"[\w.-]+", text))]  # fmt: skip
        if key != OWN:
            yield Part("python", found.metadata["Name"], found.version, licence_of(found),
                       f"pkg:pypi/{key}@{found.version}")  # fmt: skip


def licence_of(found: Distribution) -> str:
    """The licence of a package as an SPDX expression, from the best of what it says."""
    said = "".join(found.metadata.get_all("License-Expression") or ())
    if not said:
        words = "".join(found.metadata.get_all("License") or ()).strip()
        said = SPELLED.get(words, words if re.fullmatch(r"[\w.+-]+( (OR|AND|WITH) [\w.+-]+)*", words) else "")
    if not said:
        kinds = [line.rpartition(" :: ")[2] for line in found.metadata.get_all("Classifier") or []
                 if line.startswith("License ::")]  # fmt: skip
        said = " OR ".join(CLASSIFIERS[kind] for kind in kinds if kind in CLASSIFIERS)
    return said


def _bundled() -> Iterator[Part]:
    places = find_places()
    for path in sorted(places.fonts.glob("*.[ot]tf")):
        icons = path.stem == "KioskIcons"
        yield Part("font", path.name, _digest(path), "Apache-2.0" if icons else "OFL-1.1")
    yield Part("picture", "pictures", __version__, "Apache-2.0")
    yield Part("words", "leaflets and translations", __version__, "Apache-2.0")
    easy = places.english / "easy-words.txt"
    yield Part("words", easy.name, _digest(easy), "MIT")


def _digest(path: Path) -> str:
    from hashlib import sha256

    return f"sha256:{sha256(path.read_bytes()).hexdigest()[:12]}"


def _debian() -> Iterator[Part]:
    """Those of Debian's packages that are on this machine; none where it has no dpkg."""
    try:
        answer = subprocess.run(
            ["dpkg-query", "--show", "--showformat=${db:Status-Status} ${Package} ${Version}\n", *DEBIAN],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
    except OSError:
        return
    for line in answer.stdout.splitlines():
        status, _, rest = line.partition(" ")
        name, _, version = rest.partition(" ")
        if status == "installed" and version:
            yield Part("debian", name, version, LICENCES[name], f"pkg:deb/debian/{name}@{version}")


LICENCES = {
    "libcups2": "Apache-2.0",
    "libespeak-ng1": "GPL-3.0-or-later",
    "espeak-ng-data": "GPL-3.0-or-later",
    "libfontconfig1": "HPND-sell-variant",
    "libgl1": "MIT",
    "libegl1": "MIT",
    "libpulse0": "LGPL-2.1-or-later",
    "python3": "PSF-2.0",
}
