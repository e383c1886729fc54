/** Loaded before a command (`node --import`): `CLOCK` says which time the command believes it is. */
const RealDate = Date;
const lag = RealDate.parse(process.env.CLOCK) - RealDate.now();

globalThis.Date = class extends RealDate {
  constructor(...parts) {
    if (parts.length === 0) super(RealDate.now() + lag);
    else super(...parts);
  }

  static now() {
    return RealDate.now() + lag;
  }
};
