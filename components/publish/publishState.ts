/** What is written in the form, as it was written. */
export interface PublishFields {
  decidedOn: string;
  caseNumber: string;
  releaseNote: string;
}

/** The form after a try: what was written, and why it wasn't published. */
export interface PublishState {
  fields: PublishFields;
  faults: string[];
}
