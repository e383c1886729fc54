import { answer } from "../typed-answer";
import { Client } from "./client";

export default function Page() {
  return (
    <>
      <p>{answer()}</p>
      <Client />
    </>
  );
}
