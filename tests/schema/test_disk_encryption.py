"""Whether a disk is encrypted, on made-up trees of the devices that Linux shows."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from sojourn_schema.disk_encryption import DiskEncryption, disk_encryption


@pytest.fixture
def number(tmp_path: Path) -> str:
    device = tmp_path.stat().st_dev
    return f"{os.major(device)}:{os.minor(device)}"


def device(devices: Path, name: str, uuid: str | None = None, slaves: tuple[Path, ...] = ()) -> Path:
    made = devices / name
    (made / "slaves").mkdir(parents=True)
    if uuid is not None:
        (made / "dm").mkdir()
        (made / "dm" / "uuid").write_text(uuid)
    for slave in slaves:
        (made / "slaves" / slave.name).symlink_to(slave)
    return made


def test_a_volume_on_dm_crypt_is_seen_to_be_encrypted(tmp_path: Path, number: str) -> None:
    devices = tmp_path / "devices"
    disk = device(devices, "8:901")
    crypt = device(devices, "254:900", "CRYPT-LUKS2-0123-name\n", (disk,))
    device(devices, number, "LVM-abc\n", (crypt,))
    assert disk_encryption(tmp_path, devices) is DiskEncryption.SEEN


def test_a_volume_of_which_one_part_is_plain_is_not(tmp_path: Path, number: str) -> None:
    devices = tmp_path / "devices"
    crypt = device(devices, "254:900", "CRYPT-LUKS2-0123-name\n")
    plain = device(devices, "8:902")
    device(devices, number, "LVM-abc\n", (crypt, plain))
    assert disk_encryption(tmp_path, devices) is DiskEncryption.NOT_SEEN


def test_a_plain_partition_is_not(tmp_path: Path, number: str) -> None:
    device(tmp_path / "devices", number)
    assert disk_encryption(tmp_path, tmp_path / "devices") is DiskEncryption.NOT_SEEN


def test_where_the_system_does_not_tell_it_is_not_known(tmp_path: Path) -> None:
    mounts = tmp_path / "mountinfo"
    mounts.write_text(
        "26 1 0:23 / / rw - btrfs /dev/no-such-device rw\n36 26 0:24 / /proc rw - proc proc rw\n"
    )
    assert disk_encryption(tmp_path, tmp_path / "devices", mounts) is DiskEncryption.UNKNOWN
    assert disk_encryption(tmp_path, tmp_path / "devices", tmp_path / "none") is DiskEncryption.UNKNOWN
