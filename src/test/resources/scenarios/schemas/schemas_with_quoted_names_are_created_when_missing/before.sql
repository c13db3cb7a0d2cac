create schema "My App";
