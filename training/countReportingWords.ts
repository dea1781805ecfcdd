import { writeFileSync } from 'node:fs';
import { readCorpus } from './corpus';
import { reportingTable, reportingTableFile } from './reportingTable';

const [folder = '', file = ''] = process.argv.slice(2);
writeFileSync(file, reportingTableFile(reportingTable(readCorpus(folder, 'polnear-train.jsonl'))));
