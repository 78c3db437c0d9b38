import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme";
import "./style.css";
import TableFilter from "./TableFilter.vue";
import TryIt from "./TryIt.vue";

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component("TableFilter", TableFilter);
    app.component("TryIt", TryIt);
  },
} satisfies Theme;
