// Before the first paint: the colours chosen last time, or the system's.
const chosen = localStorage.getItem("telebus-theme");
const isDark =
  chosen === "dark" || (chosen !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
document.documentElement.dataset.mantineColorScheme = isDark ? "dark" : "light";
