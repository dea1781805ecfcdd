import * as vscode from 'vscode';
import type { Analysis, Statement } from '../../analysis/analysis';
import { settings } from '../contributions';

/** The statements to list, colour and go through by key: all, or only what was said, written or told. */
export function shownStatements(analysis: Analysis): readonly Statement[] {
  return onlySpeech() ? analysis.statements.filter((statement) => statement.speech) : analysis.statements;
}

function onlySpeech(): boolean {
  return vscode.workspace.getConfiguration().get<string>(settings.statements) === 'speech';
}
