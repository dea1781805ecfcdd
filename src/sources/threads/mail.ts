import { serve } from '../importThread';
import { importEml, importMbox } from '../mail';
import { importMsg } from '../outlookMessage';

serve({ eml: importEml, mbox: importMbox, msg: importMsg });
