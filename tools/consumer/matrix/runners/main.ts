import { answer } from "./typed-answer";

console.log(answer());
