import { Route, Routes, useParams } from "react-router";
import { BroadcastDetails } from "./broadcast-details.js";
import { BroadcastList } from "./broadcast-list.js";
import { EditBroadcast, NewBroadcastPage } from "./write-broadcast.js";

/** One message for many chats. */
export function BroadcastsPage() {
  return (
    <Routes>
      <Route index element={<BroadcastList />} />
      <Route path="new" element={<NewBroadcastPage />} />
      <Route path=":id" element={<OfId show={BroadcastDetails} />} />
      <Route path=":id/edit" element={<OfId show={EditBroadcast} />} />
    </Routes>
  );
}

function OfId({ show: Show }: { readonly show: (props: { readonly id: number }) => React.ReactNode }) {
  const { id } = useParams();
  return <Show key={id} id={Number(id)} />;
}
