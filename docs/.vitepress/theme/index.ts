import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme";
import ApiReference from "./ApiReference.vue";
import "./style.css";
import TableFilter from "./TableFilter.vue";

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component("ApiReference", ApiReference);
    app.component("TableFilter", TableFilter);
  },
} satisfies Theme;
