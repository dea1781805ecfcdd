import * as vscode from 'vscode';
import type { Analysis, Statement } from '../../analysis/analysis';
import { settings } from '../contributions';

/** The statements a person wants to see in lists, by key and in colour: all, or only what was said, wrote or told. */
export function shownStatements(analysis: Analysis): readonly Statement[] {
  return onlySpeech() ? analysis.statements.filter((statement) => statement.speech) : analysis.statements;
}

function onlySpeech(): boolean {
  return vscode.workspace.getConfiguration().get<string>(settings.statements) === 'speech';
}
