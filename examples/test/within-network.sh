#!/bin/sh
# Runs an advertiser and, once it had a second, a browser, on a network that nobody else is on.
# Usage: unshare --map-root-user --net --mount within-network.sh ADVERTISE BROWSE
set -eu
ip link set lo up
ip link add near type veth peer name far
ip address add 192.0.2.1/24 dev near
ip link set near up multicast on
ip link set far up
ip route add default dev near

if [ -n "${WITH_AVAHI:-}" ]; then
  mount -t tmpfs none /run
  mkdir /run/avahi-daemon /run/dbus
  export DBUS_SYSTEM_BUS_ADDRESS=unix:path=/run/dbus/bus
  dbus-daemon --config-file="$WITH_AVAHI/dbus.conf" --nofork --nopidfile &
  bus=$!
  sleep 0.5
  avahi-daemon --file="$WITH_AVAHI/avahi-daemon.conf" --no-drop-root --no-chroot --no-rlimits >&2 &
  avahi=$!
  sleep 1
fi

sh -c "exec $1" >&2 &
advertiser=$!
sleep 1
sh -c "$2" || true
kill "$advertiser" ${avahi:+"$avahi"} ${bus:+"$bus"} 2>/dev/null || true
wait
