import type { Catalog } from '../catalog.ts'
import { families } from '../generated/v2/families.ts'
import { catalogOf, familyLoader, type LoadFamily } from '../lazy-families.ts'
import { familyOfV2 } from './family.ts'

/** The family of APIv2 with that name, imported on first use; `undefined` where there is none. */
export const loadFamilyV2: LoadFamily = /* @__PURE__ */ familyLoader(families)

/** A catalog of APIv2's operations, by their paths as they are sent: `/pay/micropay`. */
export const lazyCatalogV2: Catalog = /* @__PURE__ */ catalogOf(loadFamilyV2, familyOfV2)
