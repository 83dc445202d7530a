import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
