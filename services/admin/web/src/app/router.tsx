import { createBrowserRouter, Navigate, RouterProvider, useLocation } from "react-router";
import { pages } from "../pages/index.js";
import { MiniAppPage } from "../sign-in/mini-app-page.js";
import { SignedOutDialog } from "../sign-in/signed-out-dialog.js";
import { SignInPage } from "../sign-in/sign-in-page.js";
import { LiveProvider } from "./live.js";
import { PageFrame } from "./page-frame.js";
import { SessionGate } from "./session.js";
import { RouteFault, NotFound } from "./route-fault.js";
import { Shell } from "./shell.js";

const router = createBrowserRouter([
  { path: "/sign-in", element: <SignInPage />, errorElement: <RouteFault /> },
  { path: "/mini-app", element: <MiniAppPage />, errorElement: <RouteFault /> },
  {
    element: <SignedIn />,
    errorElement: <RouteFault />,
    children: [
      ...pages.map((page) => ({
        path: page.path,
        element: <PageFrame page={page} />,
        errorElement: <RouteFault />,
      })),
      { path: "*", element: <NotFound /> },
    ],
  },
]);

/** Which page an address shows. */
export const Router = () => <RouterProvider router={router} />;

function SignedIn() {
  return (
    <SessionGate signIn={<ToSignIn />} signInAgain={<SignedOutDialog />}>
      <LiveProvider>
        <Shell />
      </LiveProvider>
    </SessionGate>
  );
}

/** Whoever signs in comes back to where they wanted to go. */
function ToSignIn() {
  const { pathname, search } = useLocation();
  const back = `${pathname}${search}`;
  return <Navigate to={`/sign-in${back === "/" ? "" : `?to=${encodeURIComponent(back)}`}`} replace />;
}
