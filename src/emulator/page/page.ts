/** The sandbox's page as it is served: one document, one script, one style. */
export interface EmulatorPage {
  readonly html: string
  readonly script: string
  readonly style: string
}
