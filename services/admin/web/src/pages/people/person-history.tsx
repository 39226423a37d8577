import { AuditList } from "../audit/audit-list.js";
import type { PersonDetail } from "./person-types.js";
import { $api } from "../../api/client.js";
import { pagedBy, pagesOf } from "../../ui/list-state.js";

/** What was changed about somebody, and by whom. */
export function PersonHistory({ person }: { readonly person: PersonDetail }) {
  const params = { path: { id: person.id } };
  const asked = $api.useInfiniteQuery("get", "/api/people/{id}/history", { params }, pagedBy("before"));
  return <AuditList list={pagesOf(asked, ({ entries }) => entries)} />;
}
