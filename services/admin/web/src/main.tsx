import "@mantine/core/styles.layer.css";
import "@mantine/notifications/styles.layer.css";
import "@mantine/spotlight/styles.layer.css";
import "./styles/base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/app.js";
import { takeHeadStart } from "./app/head-start.js";

const root = document.querySelector("#root");
if (!root) throw new Error("the page has no place for the app");
takeHeadStart();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
