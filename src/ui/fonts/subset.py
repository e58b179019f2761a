"""Cuts the two Inter files of this folder out of the npm package @fontsource-variable/inter (see README.md).

    python3 -m venv env && env/bin/pip install fonttools==4.66.1 brotli==1.2.0
    env/bin/python src/ui/fonts/subset.py

Deterministic: the same package and the same tools give the same bytes.
"""
from io import BytesIO
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

HERE = Path(__file__).parent
SOURCE = HERE.parents[2] / "node_modules/@fontsource-variable/inter/files"

# Latin Extended-A holds every letter of the ten languages beyond Latin-1, and those of their neighbours (cs, hu, tr);
# the others: Romanian s and t with comma, the Azeri schwa, capital sharp s.
EXTENDED = [*range(0x0100, 0x0180), *range(0x0218, 0x021C), 0x018F, 0x0259, 0x1E9E, 0x20A0, 0x2116]
# The package's own division of letters between its two files stays: `None` keeps all that the file has.
FILES = {"latin": None, "latin-ext": EXTENDED}
# Lightest and boldest weight in use.
WEIGHTS = (400, 700)


def subset(name, letters):
    font = TTFont(SOURCE / f"inter-{name}-wght-normal.woff2", recalcTimestamp=False)
    # Saved and read again: the instancer leaves glyphs that do not vary out of the tables, the subsetter wants them there.
    narrowed = BytesIO()
    instantiateVariableFont(font, {"wght": WEIGHTS}).save(narrowed)
    font = TTFont(narrowed, recalcTimestamp=False)
    options = Options()
    options.flavor = "woff2"
    # Kerning, marks, and figures of equal width; the alphabets of stylistic sets are left out.
    options.layout_features = "kern mark mkmk ccmp locl calt liga tnum case frac sups subs".split()
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.recalc_timestamp = False
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=sorted(letters or font.getBestCmap()))
    subsetter.subset(font)
    font.flavor = "woff2"
    font.save(HERE / f"inter-{name}.woff2", reorderTables=True)


for file, wanted in FILES.items():
    subset(file, wanted)
