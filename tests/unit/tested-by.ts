/**
 * Sources with logic and without a test of their name: a file, or a folder with all that is in it, and the
 * tests that hold it. A longer path goes before a shorter one.
 */
export const TESTED_BY: Readonly<Record<string, readonly string[]>> = {
  // Building the catalog: the parts of one renderer, one checker, one document are tested through it.
  'src/catalog/build/generate.ts': ['suites/package/check.ts'],
  'src/catalog/build/outside.ts': ['suites/package/check.ts'],
  'src/catalog/build/openapi.ts': ['suites/package/check.ts'],
  'src/catalog/build/openapi/': ['unit/catalog/build/openapi/document.test.ts'],
  'src/catalog/build/check-field.ts': ['unit/catalog/build/validate.test.ts'],
  'src/catalog/build/check-operation.ts': ['unit/catalog/build/validate.test.ts'],
  'src/catalog/build/compact.ts': ['unit/catalog/compact-form.test.ts', 'unit/catalog/round-trip.test.ts'],
  'src/catalog/build/facts.ts': ['unit/catalog/build/validate.test.ts', 'unit/catalog/build/format.test.ts'],
  'src/catalog/build/prose.ts': ['unit/catalog/render.test.ts'],
  'src/catalog/build/render-chain.ts': ['unit/catalog/render.test.ts'],
  'src/catalog/build/render-data.ts': ['unit/catalog/render.test.ts'],
  'src/catalog/build/render-field.ts': ['unit/catalog/render.test.ts'],
  'src/catalog/build/render-sensitive.ts': ['suites/package/check.ts'],
  'src/catalog/build/render-types.ts': ['unit/catalog/render.test.ts'],
  'src/catalog/build/samples.ts': ['unit/catalog/build/openapi/document.test.ts'],
  'src/catalog/build/variants.ts': ['unit/catalog/build/events.test.ts'],

  // Schemas of valibot are put together from these.
  'src/catalog/describe.ts': ['unit/catalog/compile.test.ts'],
  'src/catalog/json-value.ts': ['unit/catalog/compile.test.ts'],
  'src/catalog/object-schema.ts': ['unit/catalog/compile.test.ts'],
  'src/catalog/text-actions.ts': ['unit/catalog/compile.test.ts'],
  'src/catalog/query-schema.ts': ['unit/catalog/validate.test.ts', 'suites/conformance/cases/chain.ts'],
  'src/catalog/field-kinds.ts': ['unit/catalog/build/validate.test.ts'],
  'src/catalog/event-examples.ts': ['unit/catalog/build/events.test.ts'],
  'src/catalog/events.ts': ['unit/catalog/build/events.test.ts'],
  'src/catalog/expand.ts': ['unit/catalog/round-trip.test.ts'],
  'src/catalog/family.ts': ['unit/catalog/catalog.test.ts'],
  'src/catalog/lazy.ts': ['unit/catalog/catalog.test.ts'],
  'src/catalog/nearest.ts': ['unit/catalog/catalog.test.ts', 'unit/client/unknown.test.ts'],
  'src/catalog/path-index.ts': ['unit/catalog/catalog.test.ts', 'suites/fuzz/path.test.ts'],
  'src/catalog/schema-of.ts': ['suites/conformance/cases/chain.ts'],
  'src/catalog/sensitive-paths.ts': ['unit/catalog/operations.test.ts'],

  // The command is run as a user runs it, from the packed tarball.
  'src/cli/': ['suites/package/check.ts'],

  // What a user's `post()` does is one walk; its steps are tested through the client.
  'src/client/all-features.ts': ['unit/client/core.test.ts', 'unit/client/options.test.ts'],
  'src/client/arguments.ts': ['unit/client/wechatpay.test.ts', 'suites/messages/calls.test.ts'],
  'src/client/bills.ts': ['suites/conformance/cases/bills.ts'],
  'src/client/call.ts': ['unit/client/wechatpay.test.ts', 'suites/fuzz/call.test.ts'],
  'src/client/check-parts.ts': ['unit/client/wechatpay.test.ts', 'suites/messages/calls.test.ts'],
  'src/client/client.ts': ['unit/client/options.test.ts'],
  'src/client/download-certificates.ts': ['suites/conformance/cases/keys.ts', 'suites/messages/keys.test.ts'],
  'src/client/download.ts': ['suites/conformance/cases/bills.ts'],
  'src/client/encryption.ts': ['suites/conformance/cases/encryption.ts'],
  'src/client/features.ts': ['unit/client/core.test.ts'],
  'src/client/headers.ts': ['suites/conformance/cases/chain.ts', 'suites/messages/calls.test.ts'],
  'src/client/order-fields.ts': ['unit/client/json-in-strings.test.ts', 'suites/fuzz/call.test.ts'],
  'src/client/own-numbers.ts': ['suites/messages/calls.test.ts', 'suites/package/cases/1-sent.mjs'],
  'src/client/stand-alone.ts': ['suites/conformance/cases/bills.ts', 'suites/conformance/cases/keys.ts'],
  'src/client/prepare.ts': ['unit/client/wechatpay.test.ts', 'suites/fuzz/call.test.ts'],
  'src/client/read-file.ts': ['unit/client/upload.test.ts', 'suites/conformance/cases/uploads.ts'],
  'src/client/repeatable.ts': ['suites/conformance/cases/retries.ts'],
  'src/client/snapshot.ts': ['unit/client/target.test.ts', 'suites/package/cases/1-sent.mjs'],
  'src/client/take-call.ts': ['unit/client/wechatpay.test.ts', 'suites/messages/calls.test.ts'],
  'src/client/unknown-text.ts': ['suites/conformance/cases/encryption.ts'],
  'src/client/well-formed.ts': ['unit/client/template.test.ts'],

  // Key material is tested by what it is imported from: PEM, DER, JWK, CryptoKey, KeyObject.
  'src/crypto/crypto-key.ts': ['unit/crypto/private-key.test.ts', 'unit/crypto/public-key.test.ts'],
  'src/crypto/der-error.ts': ['unit/crypto/der.test.ts'],
  'src/crypto/der-key.ts': ['unit/crypto/private-key.test.ts', 'unit/crypto/public-key.test.ts'],
  'src/crypto/der-writer.ts': ['unit/crypto/der.test.ts'],
  'src/crypto/digest.ts': ['unit/client/upload.test.ts', 'unit/protocol/statement.test.ts'],
  'src/crypto/generate-key-pair.ts': ['unit/crypto/entry.test.ts'],
  'src/crypto/jwk.ts': ['unit/crypto/private-key.test.ts', 'unit/crypto/public-key.test.ts'],
  'src/crypto/key-': ['unit/crypto/private-key.test.ts', 'unit/crypto/public-key.test.ts'],
  'src/crypto/rsa': ['unit/crypto/private-key.test.ts', 'unit/crypto/public-key.test.ts'],
  'src/crypto/weak-key.ts': ['unit/crypto/refused-keys.test.ts'],

  'src/download/': ['suites/conformance/cases/bills.ts'],
  'src/download/columns.ts': ['suites/fuzz/csv.test.ts', 'suites/conformance/cases/bills.ts'],
  'src/download/csv.ts': ['suites/fuzz/csv.test.ts'],
  'src/download/lines.ts': ['suites/fuzz/csv.test.ts'],
  'src/download/plain-records.ts': ['suites/fuzz/csv.test.ts'],
  'src/download/record': ['suites/fuzz/csv.test.ts'],
  'src/download/ticked-records.ts': ['suites/fuzz/csv.test.ts'],

  // Behind the wire: played from outside, as a merchant does.
  'src/emulator/': ['suites/conformance/cases/emulator.ts', 'suites/emulator/every-operation.test.ts'],
  'src/emulator/acts/': ['suites/conformance/cases/emulator.ts', 'unit/emulator/http.test.ts'],
  'src/emulator/flows/': ['unit/emulator/sandbox/ledger.property.test.ts'],
  // Declarations: that they fit together, and lead to acts that there are.
  'src/emulator/flows/combine/combined-order-kind.ts': ['unit/emulator/flows/kinds.test.ts'],
  'src/emulator/flows/complaint/complaint-kind.ts': ['unit/emulator/flows/kinds.test.ts'],
  'src/emulator/flows/member-card/card-kinds.ts': ['unit/emulator/flows/kinds.test.ts'],
  'src/emulator/flows/payment/order-kind.ts': ['unit/emulator/flows/kinds.test.ts'],
  'src/emulator/flows/payscore/service-order-kind.ts': ['unit/emulator/flows/kinds.test.ts'],
  'src/emulator/flows/refund/refund-kind.ts': ['unit/emulator/flows/kinds.test.ts'],
  'src/emulator/flows/sharing/sharing-kind.ts': ['unit/emulator/flows/kinds.test.ts'],
  'src/emulator/flows/transfer/transfer-kind.ts': ['unit/emulator/flows/kinds.test.ts'],
  'src/emulator/flows/bills/': ['suites/conformance/cases/emulator.ts'],
  'src/emulator/things/kind.ts': ['unit/emulator/flows/kinds.test.ts'],
  'src/emulator/things/shown.ts': ['unit/emulator/things/list.test.ts'],
  'src/emulator/timeline/entry.ts': ['unit/emulator/timeline/timeline.test.ts'],
  'src/emulator/traffic/candidates.ts': ['unit/emulator/traffic/diagnose.test.ts'],
  'src/emulator/traffic/notes.ts': ['unit/emulator/traffic/record.test.ts'],
  'src/emulator/listen.node.ts': ['unit/emulator/http.test.ts'],
  'src/emulator/kept/': ['suites/emulator/kept.test.ts', 'unit/emulator/kept/kept-flow.test.ts'],
  'src/emulator/ledger/': ['unit/emulator/sandbox/ledger.property.test.ts'],
  'src/emulator/journal/': ['unit/emulator/sandbox/ledger.property.test.ts'],

  // Every message of every error stands in one table.
  'src/errors/': ['suites/conformance/cases/errors.ts', 'suites/messages/calls.test.ts'],
  'src/errors/hints.ts': ['suites/messages/hints.test.ts'],
  'src/errors/api-error.ts': ['unit/transport/api-error.test.ts', 'suites/messages/hints.test.ts'],
  'src/errors/inspect.ts': ['unit/client/chain.test.ts'],

  'src/fields/': ['unit/fields/encrypt-fields.test.ts', 'unit/fields/decrypt-fields.test.ts'],

  'src/keys/': ['unit/keys/platform-keys.test.ts', 'suites/messages/keys.test.ts'],

  'src/lib/defined.ts': ['unit/catalog/round-trip.test.ts'],
  'src/lib/native-gunzip.ts': ['unit/lib/gunzip.test.ts', 'suites/conformance/cases/bills.ts'],
  'src/lib/stream-of.ts': ['unit/lib/gunzip.test.ts', 'suites/conformance/cases/bills.ts'],
  'src/lib/node-module.ts': ['unit/crypto/incremental-digest.test.ts'],
  'src/lib/kind-of.ts': ['suites/messages/calls.test.ts'],
  'src/lib/within.ts': ['unit/notification/body.test.ts', 'unit/notification/replay/run-once.test.ts'],

  'src/notification/adapters/': ['unit/notification/adapters.test.ts', 'suites/fuzz/adapters.test.ts'],
  'src/notification/': ['unit/notification/handler.test.ts', 'suites/messages/notification.test.ts'],
  'src/notification/envelope.ts': ['suites/fuzz/notification.test.ts', 'unit/notification/forged.test.ts'],
  'src/notification/headers.ts': ['suites/fuzz/notification.test.ts', 'unit/notification/forged.test.ts'],
  'src/notification/parse.ts': ['suites/fuzz/notification.test.ts', 'unit/notification/forged.test.ts'],
  'src/notification/replay/': [
    'unit/notification/replay/stores.test.ts',
    'unit/notification/replay/hosts.test.ts',
  ],

  // The page is clicked in browsers, as it is built; what only reckons has tests of its name.
  'src/page/': ['suites/page/day.test.ts'],

  'src/protocol/clock-tolerance.ts': ['unit/client/options.test.ts'],
  'src/protocol/hosts.ts': ['unit/transport/hosts.test.ts'],
  'src/protocol/signature-headers.ts': ['unit/protocol/verify-signature.test.ts'],

  'src/redact/': ['unit/redact/redact.test.ts', 'suites/fuzz/redact.test.ts'],

  'src/transport/': ['unit/transport/send.test.ts', 'suites/conformance/cases/verification.ts'],
  'src/transport/avoided-hosts.ts': ['unit/transport/total-timeout.test.ts'],
  'src/transport/error-body.ts': ['unit/transport/api-error.test.ts'],
  'src/transport/multipart.ts': ['suites/fuzz/multipart.test.ts'],
  'src/transport/streamed.ts': ['suites/conformance/cases/bills.ts'],
  'src/transport/undici/': [
    'unit/transport/undici/undici-fetch.test.ts',
    'unit/transport/undici/connections.test.ts',
  ],
}
