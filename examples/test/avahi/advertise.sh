#!/bin/sh
# Advertises the services of a folder with an Avahi daemon of its own, until it is stopped.
# Usage: advertise.sh FOLDER, in a mount namespace
set -eu
mount -t tmpfs none /run
mkdir /run/avahi-daemon
mount --bind "$1" /etc/avahi/services
exec avahi-daemon --file="$(dirname "$0")/advertiser.conf" --no-drop-root --no-chroot --no-rlimits
