import { LONG_ENVIRONMENTS, testEnvironments } from "../test/run-environments.js";

testEnvironments(LONG_ENVIRONMENTS);
