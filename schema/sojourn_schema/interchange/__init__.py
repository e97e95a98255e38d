"""The data package for exchange: read, written, and taken into a study.

`docs/data-package.md` is the format for those who make such packages.
"""

from sojourn_schema.interchange.exporting import ExportReport, export_study
from sojourn_schema.interchange.importing import ImportReport, import_package
from sojourn_schema.interchange.reader import PackageReading, Progress, read_package
from sojourn_schema.interchange.refusals import Refusal
from sojourn_schema.interchange.writer import write_package

__all__ = [
    "ExportReport",
    "ImportReport",
    "PackageReading",
    "Progress",
    "Refusal",
    "export_study",
    "import_package",
    "read_package",
    "write_package",
]
