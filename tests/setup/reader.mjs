import { bundleReader } from "../../lib/run/prepare.mjs";

/** The contained reader as it is in the sources now, for who runs the tests without `npm test`. */
export default async function setup() {
  await bundleReader(() => {});
}
