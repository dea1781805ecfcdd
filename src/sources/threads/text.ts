import { serve } from '../importThread';
import { importText } from '../plainText';
import { importTable } from '../table';

serve({ text: importText, table: importTable });
