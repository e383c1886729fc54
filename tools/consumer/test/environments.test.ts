import { SHORT_ENVIRONMENTS, testEnvironments } from "./run-environments.js";

testEnvironments(SHORT_ENVIRONMENTS);
