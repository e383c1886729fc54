import { expect, it } from "vitest";
import { checkCoverage } from "../../src/identifiers/check-coverage.js";
import { makeLedger } from "./make-ledger.js";

const FOO = { serviceName: "foo", port: 1 };
const CODE = { serviceName: "foo", serviceCode: 7 };

it("tells what a registry needs and the ledger lacks, and where", () => {
  const needed = makeLedger({ FOO }, { serviceCodes: { FOO_SERVICE_CODE: CODE } });
  expect(checkCoverage(makeLedger({}), needed)).toEqual([
    {
      rule: "ledger-coverage",
      message: 'the ledger lacks "foo" in tcp (it would be FOO); npm run registry:update adds what is new',
    },
    {
      rule: "ledger-coverage",
      message:
        'the ledger lacks "foo" in serviceCodes (it would be FOO_SERVICE_CODE); npm run registry:update adds what is new',
    },
  ]);
});

it("has nothing to say of a ledger that knows all, or more", () => {
  const ledger = makeLedger({ FOO, BAR: FOO }, { serviceCodes: { FOO_SERVICE_CODE: CODE } });
  expect(checkCoverage(ledger, ledger)).toEqual([]);
  expect(checkCoverage(ledger, makeLedger({ FOO }))).toEqual([]);
});

it("does not take a property of every object for an identifier, nor miss a section that is not there", () => {
  const needed = makeLedger({ constructor: FOO });
  expect(checkCoverage(makeLedger({}), needed)).toHaveLength(1);
  const { tcp: _, ...packages } = makeLedger({}).packages;
  expect(
    checkCoverage({ ...makeLedger({}), packages } as ReturnType<typeof makeLedger>, needed),
  ).toHaveLength(1);
});
