import { z } from "zod";

/** What becomes of the copies when somebody edits a message: nothing, they get it again, or they are edited too. */
export const EditMode = z.enum(["off", "resend", "in-place"]);
export type EditMode = z.output<typeof EditMode>;

/** A chat's own way goes before that of the hub. */
export const editModeOf = ({ policy, hubPolicy }: Policies): EditMode => policy.edits ?? hubPolicy.edits;

interface Policies {
  readonly policy: { readonly edits?: EditMode | undefined };
  readonly hubPolicy: { readonly edits: EditMode };
}
