import { IconUsers } from "@tabler/icons-react";
import { definePage } from "../define-page.js";

export const peoplePage = definePage({
  id: "people",
  path: "/people",
  scope: "people:read",
  nav: { section: "people", icon: IconUsers },
  load: async () => (await import("./people-page.js")).PeoplePage,
});

export const personPage = definePage({
  id: "person",
  path: "/people/:id",
  scope: "people:read",
  load: async () => (await import("./person-page.js")).PersonPage,
});
