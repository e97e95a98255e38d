"""Whether the disk under a folder is encrypted, as far as Linux tells.

Linux shows for each block device what it lies on (`/sys/dev/block`, `slaves`), and of a device-mapper device
what kind it is (`dm/uuid`, `CRYPT-` for dm-crypt: LUKS and the like). That is what `lsblk` reads. Hardware
encryption, FileVault and BitLocker can't be seen that way, nor what lies below a virtual disk.
"""

from __future__ import annotations

import os
from enum import StrEnum
from pathlib import Path

_DEVICES = Path("/sys/dev/block")
_MOUNTS = Path("/proc/self/mountinfo")


class DiskEncryption(StrEnum):
    """What could be seen."""

    SEEN = "seen"
    NOT_SEEN = "not_seen"
    UNKNOWN = "unknown"


def disk_encryption(folder: Path, devices: Path = _DEVICES, mounts: Path = _MOUNTS) -> DiskEncryption:
    """Look at what a folder lies on.

    Args:
        folder: that is there.
        devices: where the system shows its block devices by number.
        mounts: where it lists what is mounted.

    Returns:
        Seen where every way down leads through dm-crypt, not seen where one doesn't, unknown where the system
        doesn't tell.
    """
    number = folder.stat().st_dev
    device = devices / f"{os.major(number)}:{os.minor(number)}"
    if not device.exists():
        device = _mounted_device(folder, devices, mounts)
    if not device.exists():
        return DiskEncryption.UNKNOWN
    return DiskEncryption.SEEN if _is_encrypted(device) else DiskEncryption.NOT_SEEN


def _mounted_device(folder: Path, devices: Path, mounts: Path) -> Path:
    """The device that a file system of several (btrfs) is mounted from; it has no number of its own."""
    nowhere = devices / "none"
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return nowhere
    whole, best, source = folder.resolve(), Path(), ""
    for line in lines:
        before, _, after = line.partition(" - ")
        point = Path(before.split()[4].replace("\\040", " "))
        if (whole == point or point in whole.parents) and len(point.parts) >= len(best.parts):
            best, source = point, after.split()[1]
    if not source.startswith("/dev/"):
        return nowhere
    try:
        number = Path(source).stat().st_rdev
    except OSError:
        return nowhere
    return devices / f"{os.major(number)}:{os.minor(number)}"


def _is_encrypted(device: Path) -> bool:
    try:
        if (device / "dm" / "uuid").read_text().startswith("CRYPT-"):
            return True
    except OSError:
        pass  # it is no device of the device mapper; what it lies on may be
    below = sorted((device / "slaves").glob("*"))
    return bool(below) and all(_is_encrypted(one.resolve()) for one in below)
