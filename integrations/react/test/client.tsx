import { hydrateRoot } from "react-dom/client";
import { App } from "./app.js";

const wrong: string[] = ((window as unknown as { wrong: string[] }).wrong = []);
hydrateRoot(document.getElementById("root")!, <App />, {
  onRecoverableError: (error) => wrong.push(String(error)),
});
