// What the tests get for `import fc from "fast-check"` (vitest.config.ts). A test
// run tries the same values each time, so that a change is judged by what it
// changed; `npm run properties` tries others, and more of them.
import fastCheck, {
  type IAsyncProperty,
  type IAsyncPropertyWithHooks,
  type IProperty,
  type IPropertyWithHooks,
  type Parameters,
} from "../../node_modules/fast-check/lib/fast-check.js";

export * from "../../node_modules/fast-check/lib/fast-check.js";

/** How many times as often each property is tried. */
const times = Number(process.env["DRAGOMAN_LAW_RUNS"] ?? 1);
const seed = process.env["DRAGOMAN_SEED"];

function parameters<Values>(given: Parameters<Values> = {}): Parameters<Values> {
  return {
    seed: 7,
    ...given,
    ...(seed === undefined ? {} : { seed: Number(seed) }),
    numRuns: Math.ceil((given.numRuns ?? 100) * times),
  };
}

function assert<T>(property: IAsyncProperty<T> | IAsyncPropertyWithHooks<T>, given?: Parameters<T>): Promise<void>; // prettier-ignore
function assert<T>(property: IProperty<T> | IPropertyWithHooks<T>, given?: Parameters<T>): void;
function assert<T>(
  property: IAsyncProperty<T> | IProperty<T>,
  given?: Parameters<T>,
): Promise<void> | void {
  return fastCheck.assert(property as IProperty<T>, parameters(given));
}

export default { ...fastCheck, assert };
