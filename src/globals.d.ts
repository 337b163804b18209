/** True only in the test build that proves the end-to-end suite notices a missing gate. */
declare const __GATE_DISABLED__: boolean;
