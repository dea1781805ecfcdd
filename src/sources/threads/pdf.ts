import { serve } from '../importThread';
import { importPdf } from '../pdf';

serve({ pdf: importPdf });
