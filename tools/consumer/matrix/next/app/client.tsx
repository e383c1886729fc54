"use client";

import { answer } from "../typed-answer";

export function Client() {
  return <b>{answer()}</b>;
}
