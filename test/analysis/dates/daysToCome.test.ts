import { table } from './support';

describe('days to come, and days of the past beside them', () => {
  table([
    ['The museum is closed on Thursday for repairs.', ['Thursday = 2025-11-13']],
    ['The charity needs the money by Friday.', ['Friday = 2025-11-14']],
    ['Fireworks on New Year’s Eve have been cancelled.', ['New Year’s Eve = 2025-12-31']],
    ['The pool would open “by Friday at the latest”, the council said.', ['Friday = 2025-11-14']],
    ['The parade on Sunday has been called off because of the wind.', ['Sunday = 2025-11-09']],
    ['Builders must finish the roof by Wednesday.', ['Wednesday = 2025-11-12']],
    ['The clinic is shut on Monday and reopens on Tuesday.', ['Monday = 2025-11-10', 'Tuesday = 2025-11-11']],
    ['Schools are closed on Monday because of the snow, the county says.', ['Monday = 2025-11-10']],
    ['Voters have until Tuesday to register.', ['Tuesday = 2025-11-11']],
    ['“We need an answer by Monday,” the farmer said.', ['Monday = 2025-11-10']],
    ['The ferry does not sail on Thursday.', ['Thursday = 2025-11-13']],
    ['Both sides want a deal before Thursday.', ['Thursday = 2025-11-13']],
    ['The team plays Ravenna on Sunday and needs a win.', ['Sunday = 2025-11-09']],
    ['The parade on Sunday was called off after 20 minutes.', ['Sunday = 2025-11-02', '20 minutes = PT20M']],
    ['The road has been closed since Thursday.', ['Thursday = 2025-11-06']],
    ['By Friday the water had reached the church.', ['Friday = 2025-11-07']],
    ['The museum was closed on Thursday.', ['Thursday = 2025-11-06']],
    ['Fireworks on New Year’s Eve injured two boys.', ['New Year’s Eve = 2024-12-31']],
    ['The charity needed the money by Friday and did not get it.', ['Friday = 2025-11-07']],
    ['Three of the men hurt on Tuesday are still in hospital.', ['Tuesday = 2025-11-04']],
    ['Shops have been looted since Wednesday.', ['Wednesday = 2025-11-05']],
    ['The body found on Monday is that of a sailor.', ['Monday = 2025-11-03']],
  ]);
});

describe('the day of a report, whatever is reported', () => {
  table([
    ['Mayor Vidal on Tuesday said the city may extend the ban.', ['Tuesday = 2025-11-04']],
    ['She told a news conference on Tuesday that the bridge will reopen.', ['Tuesday = 2025-11-04']],
    ['Kern said he will begin on Friday to repay the loans.', ['Friday = 2025-11-14']],
    ['The ministry on Monday announced it will cut fees.', ['Monday = 2025-11-03']],
    ['The bank said in a statement on Wednesday that it would close 40 branches.', ['Wednesday = 2025-11-05']],
    ['Police said the suspect will appear in court on Thursday.', ['Thursday = 2025-11-13']],
    ['“We will rebuild the pier,” the mayor said on Monday.', ['Monday = 2025-11-03']],
    ['Speaking in Lisbon on Monday, the minister said taxes would fall.', ['Monday = 2025-11-03']],
    ['On Thursday, the union said it will strike.', ['Thursday = 2025-11-06']],
    ['On Thursday, the union will strike.', ['Thursday = 2025-11-13']],
    ['In a ruling on Tuesday the court said the mine must pay.', ['Tuesday = 2025-11-04']],
    ['The court ruled on Tuesday that the mine must pay.', ['Tuesday = 2025-11-04']],
    ['He said on Tuesday he would resign on Friday.', ['Tuesday = 2025-11-04', 'Friday = 2025-11-14']],
    ['The agency is expected to say on Tuesday whether rates will fall.', ['Tuesday = 2025-11-11']],
    ['The mayor will announce on Tuesday that the ban ends.', ['Tuesday = 2025-11-11']],
    ['A spokesman for the port said late Monday that flights would resume.', ['late Monday = 2025-11-03']],
    ['The club said it hopes to reopen Monday.', ['Monday = 2025-11-10']],
    ['Lindqvist told the committee on Wednesday the plant should open.', ['Wednesday = 2025-11-05']],
    [
      'The prosecutor, Ilse Brandt, told a court in Kiel on Thursday that the trial may collapse.',
      ['Thursday = 2025-11-06'],
    ],
    ['Officials warned Friday that the dam could fail.', ['Friday = 2025-11-07']],
    ['The party’s leader on Sunday called for a vote that would end the dispute.', ['Sunday = 2025-11-02']],
    ['The vote will be held on Tuesday, the speaker said.', ['Tuesday = 2025-11-11']],
    ['The company’s chief executive on Thursday confirmed that the plant will shut.', ['Thursday = 2025-11-06']],
    ['In an interview with Radio Sund on Monday, she said she will not run.', ['Monday = 2025-11-03']],
    [
      'Two ministers are to resign on Monday, the paper reported on Friday.',
      ['Monday = 2025-11-10', 'Friday = 2025-11-07'],
    ],
    ['Regulators on Wednesday proposed rules that would ban the practice.', ['Wednesday = 2025-11-05']],
    ['The judge said the hearing on Wednesday will be closed to the press.', ['Wednesday = 2025-11-12']],
    ['The minister will say on Monday that taxes have fallen.', ['Monday = 2025-11-10']],
  ]);
});
