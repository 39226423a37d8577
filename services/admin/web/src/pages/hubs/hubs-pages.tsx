import { Route, Routes } from "react-router";
import { HubPage } from "./hub-page.js";
import { HubsPage } from "./hubs-page.js";

/** All hubs, and one. */
export const HubsPages = () => (
  <Routes>
    <Route index element={<HubsPage />} />
    <Route path=":id" element={<HubPage />} />
  </Routes>
);
