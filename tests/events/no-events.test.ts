import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { extractTimeline } from "../../src/extract.js";
import { tells } from "./reading.js";

/** A Tuesday. */
const PUBLISHED = "2024-01-16";

const datesOf = async (body: string): Promise<string[]> =>
  (await extractTimeline({ body, published: PUBLISHED, language: "en" })).events.map(({ date }) => date);

describe("what a date tells without an event", () => {
  const rows: [what: string, trap: string, event: string, date: string][] = [
    [
      "what was meant to come",
      "The school was meant to open in September.",
      "The school was opened in September.",
      "2023-09",
    ],
    [
      "what was so as of a day",
      "As of 30 September, the firm had 926 million shares.",
      "On 30 September the firm sold 926 million shares.",
      "2023-09-30",
    ],
    [
      "the day on which somebody says how things stand",
      "Museums hold some 39,000 of them, the ministry said on Friday.",
      "Museums sold some 39,000 of them, the ministry said on Friday.",
      "2024-01-12",
    ],
    [
      "what came together over years",
      "In 2020 and 2021 the club signed four players in total.",
      "In 2020 the club signed four players from Vesk.",
      "2020",
    ],
    [
      "what would come where something else does",
      "If the senate says no, the firm will appeal, in which case the treaty would end in the summer of 2024.",
      "The senate said no, and the treaty will end in the summer of 2024.",
      "2024-22",
    ],
    [
      "a count of years, told first",
      "Between 2019 and 2021 she took 118 wickets at 19.4.",
      "Between 2019 and 2021 she built the mill at Vesk.",
      "2019/2021",
    ],
    [
      "how far a vote had come",
      "Some 2.1 million people had voted by 4 p.m. on Friday.",
      "Some 300 voters were turned away at 4 p.m. on Friday.",
      "2024-01-12T16",
    ],
    [
      "what was done once more in this year",
      "The bank has raised rates for the third time this year.",
      "The bank raised rates for the third time last week.",
      "2024-01-08/2024-01-14",
    ],
    [
      "a share of each",
      "People in Vesk ate 223 eggs each in 2022.",
      "People in Vesk founded a club each in May 2022.",
      "2022-05",
    ],
    [
      "what nobody will say",
      "It will not say whether it will this year.",
      "It will close this year.",
      "2024",
    ],
    [
      "what an earlier version of the page had",
      "An earlier version of this story misstated the number of seats in 2021.",
      "A thief took the seats in 2021.",
      "2021",
    ],
    [
      "a note on the page",
      "Edit, 12 January: corrected the number of the branch.",
      "On 12 January the court corrected the number.",
      "2024-01-12",
    ],
    [
      "seasons of service",
      "The ferry to Skerry sails daily from April to October.",
      "The ferry to Skerry was sold in April 2019.",
      "2019-04",
    ],
    [
      "hours of opening",
      "The island shop is shut from 1pm on Wednesdays.",
      "The island shop was shut on Wednesday.",
      "2024-01-10",
    ],
    [
      "a month of each year",
      "The inn closes on Mondays and throughout January.",
      "The inn closed in January.",
      "2024-01",
    ],
    [
      "what did not come",
      "In another club, and had he stayed at Brno in 2018, he could have been a champion.",
      "He had signed for Brno in 2018.",
      "2018",
    ],
    [
      "what would have been, with the verb first",
      "Had work begun in 1973, it would have cost £9m.",
      "Work began in 1973.",
      "1973",
    ],
    [
      "a plan that was not carried out",
      "Her contract was to have run until 2028.",
      "Her contract will end in 2028.",
      "2028",
    ],
    [
      "what is taken back in the same sentence",
      "The service was to begin in March 2024, but will not.",
      "The service was to begin in March 2024.",
      "2024-03",
    ],
    [
      "what has been so since a year",
      "The M91 has been in service since 1971.",
      "Ilse Varga has been in custody since 1971.",
      "1971",
    ],
    [
      "what was done in one year alone",
      "In 2013 alone Varga performed 420 operations.",
      "In 2013 Varga performed the first operation.",
      "2013",
    ],
    [
      "how many something took in years",
      "Seven were stolen between 2019 and 2023.",
      "The bells were stolen between 2019 and 2023.",
      "2019/2023",
    ],
    [
      "how many it took a year",
      "Volcanoes have killed an average of 540 people a year since 1900.",
      "The bell has been rung every year since 1900.",
      "1900",
    ],
    [
      "what somebody will not do",
      "Lasky won't run again this November.",
      "Lasky will run again this November.",
      "2024-11",
    ],
    [
      "what is said beside a subject",
      "Trade across the river, worth 2 billion in 2013, had been stopped.",
      "Trade across the river, stopped in 2013, had begun again.",
      "2013",
    ],
    [
      "a clock time said again in another zone",
      "The road was quiet (0952 GMT).",
      "The siren was tested at 4:52 a.m. on Friday (0952 GMT).",
      "2024-01-12T04:52",
    ],
    [
      "what was not found",
      "Instruments had shown nothing unusual on Thursday.",
      "Instruments had shown a tremor on Thursday.",
      "2024-01-11",
    ],
    [
      "what somebody has run since a year",
      "Lori Pruitt has run a page on the case since 2011.",
      "Lori Pruitt has been in custody since 2011.",
      "2011",
    ],
    [
      "who has ruled since a year",
      "Ruslan Omerov, who has ruled since 2006, was at home.",
      "Ruslan Omerov, who took power in 2006, was at home.",
      "2006",
    ],
    [
      "how many it has helped to solve",
      "The method has helped to clear seven cases since 2019.",
      "The method helped to clear the case in 2019.",
      "2019",
    ],
    [
      "what is asked of those who were there",
      "Anyone with news of the man in the fall of 1991 is asked to call.",
      "The man was seen in the fall of 1991.",
      "1991-23",
    ],
    [
      "what a disaster is called",
      "Wen Li studied the Corbel spill of 2012.",
      "Wen Li saw the spill in 2012.",
      "2012",
    ],
    [
      "a level on a day",
      "Selenium in the creek stood at 11 times the limit on Friday.",
      "The creek was closed on Friday.",
      "2024-01-12",
    ],
    [
      "what was due and did not come",
      "The liner that was due on Friday did not come.",
      "The liner arrived on Friday.",
      "2024-01-12",
    ],
    [
      "what was to be, but was called off",
      "The vote was supposed to be on January 28, but that meeting was called off for snow.",
      "The vote is supposed to be on January 28.",
      "2024-01-28",
    ],
    [
      "somebody's term",
      "Anthony Wragg, who chaired the board from 2010 to 2017, was at home.",
      "Anthony Wragg, who was detained from 2010 to 2017, was at home.",
      "2010/2017",
    ],
    [
      "when a page was changed last",
      "A chronology, last updated on 12 January.",
      "A chronology was shown to the court on 12 January.",
      "2024-01-12",
    ],
    [
      "a plan that was put on hold",
      "A vote fixed for 10 March was put on hold.",
      "A vote is fixed for 10 March.",
      "2024-03-10",
    ],
    [
      "what took a decade",
      "What she built there over the last year was a studio.",
      "What she built there last year was opened.",
      "2023",
    ],
    [
      "a prize of a year",
      "Her book won the Ansell Prize for 2021.",
      "Her book won the Ansell Prize in 2021.",
      "2021",
    ],
    [
      "what somebody has been making since a year",
      "Barrow, which has been making bolts since 1984, was at home.",
      "Barrow, which was founded in 1984, was at home.",
      "1984",
    ],
    [
      "what was made in some years",
      "The company agreed to delete footage recorded between 2019 and 2021.",
      "The footage was shown between 2019 and 2021.",
      "2019/2021",
    ],
    [
      "a note on a change",
      "Update, January 12: Added a statement from the mayor.",
      "On January 12 the mayor gave a statement.",
      "2024-01-12",
    ],
    [
      "what was as much in a year",
      "Almost as many tons of it were made as in 1998.",
      "Many tons of it were made in 1998.",
      "1998",
    ],
    [
      "what was due and is told to have come on another day",
      "Runs that were due on Friday will be processed.",
      "Runs were processed on Friday.",
      "2024-01-12",
    ],
    [
      "what was done so in another year",
      "The board sent two experts, as it did after a crash in 2021.",
      "The board sent two experts after a crash in 2021.",
      "2021",
    ],
    [
      "how it went in a decade",
      "In the 1980s it played to halls that were half full.",
      "In the 1980s it lost its hall.",
      "198X",
    ],
    [
      "what went from one figure to another",
      "Sales went from $31 million in 2019 to $190 million.",
      "The firm went from Oslo to Vesk in 2019.",
      "2019",
    ],
    [
      "a quarter that is to be reported",
      "The company is due to report its fourth quarter.",
      "The company was sold in the fourth quarter of 2023.",
      "2023-36",
    ],
    [
      "a law that is called by its year",
      "Calloway wants to repeal the 1981 law.",
      "Calloway saw the 1981 crash.",
      "1981",
    ],
    [
      "a name with a weekday in it",
      "The rules were changed in the wake of Black Saturday.",
      "The rules were changed on Saturday.",
      "2024-01-13",
    ],
    ["what went on", "The film was still being cut on Friday.", "The film was cut on Friday.", "2024-01-12"],
    [
      "what somebody does all the time",
      "Ilse Varga, who has flown for the airline since 2006, was at home.",
      "Ilse Varga, who has been in custody since 2006, was at home.",
      "2006",
    ],
    [
      "how long it has been counted",
      "The rise is the steepest since records began in 1996.",
      "The council met more often after the work began in 1996.",
      "1996",
    ],
    [
      "when a story plays",
      "The film, which is set in a port in the winter of 1993, won.",
      "The port, which was closed in the winter of 1993, won.",
      "1993-24",
    ],
    [
      "years that are what was skipped",
      "The festival skipped 1991 for want of money.",
      "The festival was skipped in 1991 for want of money.",
      "1991",
    ],
    [
      "a sum of a year, in passing",
      "The park, which had drawn 38,000 people in 2019, is full.",
      "The park, which had drawn its first visitors in 2019, is full.",
      "2019",
    ],
    ["shares of a year", "The dam gave a fifth of its power in 1970.", "The dam gave way in 1970.", "1970"],
    [
      "the year of a paper",
      "Deputies held a man on a warrant from 2021.",
      "Deputies held a man in 2021.",
      "2021",
    ],
    [
      "years in which somebody paid",
      "The study was funded by the Leverton Trust (2018–2021).",
      "The study was made in 2018–2021.",
      "2018/2021",
    ],
    [
      "what each of a row of people did",
      "The log books were kept by every head from 1873 to 1992.",
      "The log books were kept at Truro from 1873 to 1992.",
      "1873/1992",
    ],
    [
      "forecasts of figures",
      "Premiums will likely rise again in 2026.",
      "Premiums will be abolished in 2026.",
      "2026",
    ],
    [
      "how long something stays so",
      "The tolls will be frozen until April 2027.",
      "The tolls will be raised in April 2027.",
      "2027-04",
    ],
    [
      "what hangs on a condition",
      "If the motion is carried, the election that is due in September would have to be held at once.",
      "The election is due in September.",
      "2024-09",
    ],
    [
      "what was done in the past by a year",
      "The trust had saved the hall by 2010.",
      "By 5 January the trust had saved the hall.",
      "2024-01-05",
    ],
    [
      "a match that is called off",
      "The council called off Saturday’s election.",
      "The council won Saturday’s election.",
      "2024-01-13",
    ],
    [
      "what was being done",
      "The company was checking the letter on Saturday.",
      "The company checked the letter on Saturday.",
      "2024-01-13",
    ],
    [
      "what had been hoped for",
      "The company, which had hoped to take the mine deeper by 2027, closed it.",
      "The company, which hopes to take the mine deeper by 2027, will not close it.",
      "2027",
    ],
    [
      "what is allowed until a day",
      "The picture may be used until 9 February.",
      "Residents may return on 9 February.",
      "2024-02-09",
    ],
    [
      "what may concern the reader",
      "If you visited the home in September and saw somebody, call us.",
      "The man visited the home in September.",
      "2023-09",
    ],
    [
      "the year of a car",
      "It is the 2020 Stellan making its name.",
      "The Stellan made its name in 2020.",
      "2020",
    ],
    [
      "since when something is counted",
      "They ended a losing streak dating to 2007.",
      "They began to lose in 2007.",
      "2007",
    ],
    [
      "where a quotation was said",
      "“The file is closed,” Sahil said on Friday.",
      "The file was closed, Sahil said on Friday.",
      "2024-01-12",
    ],
    [
      "what figures are compared with",
      "The vote was lost with 52 per cent, compared with 38 per cent in September.",
      "The vote was lost in September.",
      "2023-09",
    ],
    [
      "a weekday that is none in particular",
      "They lost on a Tuesday.",
      "They lost on Tuesday.",
      "2024-01-16",
    ],
    [
      "the year of a figure",
      "Timetables for 2025 will appear soon.",
      "Elections for 2025 will be announced.",
      "2025",
    ],
    [
      "a comparison of sums",
      "In 1913 the canal moved 1.1 million tons, more than the railway did.",
      "In 1913 the canal was dug by more than 300 men.",
      "1913",
    ],
    [
      "people counted",
      "In 2016 some 400,000 people walked along it.",
      "In 2016 some 400 people were killed.",
      "2016",
    ],
    ["how it went", "In 1977 the glacier even grew.", "In 1977 the glacier collapsed.", "1977"],
    [
      "any of a sort",
      "People who were born in the 1990s think so.",
      "Ann Lee was born in the 1990s.",
      "199X",
    ],
    [
      "a long habit",
      "A bridge has been talked of since the 1960s.",
      "A bridge has been shut since 1960.",
      "1960",
    ],
    [
      "a month called like a happening",
      "A room costs 140 in August and half in March.",
      "A march was held in August.",
      "2023-08",
    ],
    [
      "a rate and what it is down from",
      "The police counted 4.1 crimes in 2022, down from 6.8 in 1993.",
      "The police counted 4.1 million leaflets in 2022.",
      "2022",
    ],
    [
      "figures of two years",
      "In 1985 the railway ran eleven night trains; by 2005 it was three.",
      "In 1985 the railway ran eleven night trains; nobody knew why.",
      "1985",
    ],
    [
      "shares in a year's survey",
      "In a 2023 survey, 41 percent of readers changed their mind.",
      "In 2023 the readers changed the name.",
      "2023",
    ],
    [
      "what would not have been",
      "It was a wage that would not have paid the rent in 1997.",
      "It was a wage that paid the rent in 1997.",
      "1997",
    ],
    [
      "a condition whose verb nobody knows",
      "If she rides in 2022, it will be her last season.",
      "She was hired in 2022.",
      "2022",
    ],
    [
      "what an earlier version said",
      "An earlier version of this story said that Hale was elected in 2012.",
      "The mayor said that Hale was elected in 2012.",
      "2012",
    ],
    ["a rank", "She was 61st in the race in 2010.", "She was the first to finish the race in 2010.", "2010"],
    [
      "what comes again by a year's name",
      "She had hopes for the 2018 championships.",
      "She was hurt in the 2018 crash.",
      "2018",
    ],
    [
      "a habit of a year",
      "In 1996 the bus ran every ten minutes.",
      "In 1996 the bus ran into a house.",
      "1996",
    ],
    [
      "advice with a day",
      "Letters should reach us by Friday.",
      "Claims must reach us by Friday.",
      "2024-01-19",
    ],
    [
      "the year of an act",
      "The meeting was closed (1972 Act, Sch. 12).",
      "The meeting was closed (12 May 1972).",
      "1972-05-12",
    ],
    [
      "shares of a year",
      "In 1981 a third of the households rented from the council.",
      "In 1981 a third house was bought by the council.",
      "1981",
    ],
    [
      "the year of a work",
      "They sat through “Miracle”, written in 1791.",
      "They sat in the old hall, built in 1791.",
      "1791",
    ],
    [
      "a prize's year",
      "A move for the Young Player of the Year has made sense.",
      "The Young Player was sold this year.",
      "2024",
    ],
    [
      "what is to come, told as done",
      "Worries over demand in May 2030 sent prices lower.",
      "Worries over demand sent prices lower in May 2023.",
      "2023-05",
    ],
    [
      "a wish",
      "Ideally, Holm would come back this week.",
      "Holm will return this week.",
      "2024-01-15/2024-01-21",
    ],
    [
      "what goes on",
      "Holm is waiting for the first goal of the year.",
      "Holm is holding a race next month.",
      "2024-02",
    ],
    [
      "a year's length",
      "The paper is produced weekly throughout 2024.",
      "The paper was founded in 1924.",
      "1924",
    ],
    [
      "a count with its change",
      "Dealers sold 30,154 cars in October, down 10 percent from a year ago.",
      "Dealers sold the yard in October.",
      "2023-10",
    ],
    [
      "the day of saying it",
      "The Courier reported on Friday that the yard is small.",
      "The yard was reported to the police on Friday.",
      "2024-01-12",
    ],
    [
      "what did not come, in one word",
      "The yard couldn't reopen in 2021.",
      "The yard reopened in 2021.",
      "2021",
    ],
    [
      "a forecast",
      "The museum expects 80,000 visitors by the end of 2025.",
      "The museum expects to reopen by the end of 2025.",
      "2025",
    ],
    [
      "a fear",
      "Some senators worry that a trial will interfere with it early next year.",
      "A trial will begin early next year.",
      "2025",
    ],
    [
      "accounts of years",
      "Gray was fined for the accounts of 2019, 2020 and 2021.",
      "Gray was fined in 2019, 2020 and 2021.",
      "2019 2020 2021",
    ],
    [
      "a share closed since",
      "Since 2010 the council has closed four of its nine libraries.",
      "Since 2010 the council has closed the libraries.",
      "2010",
    ],
    [
      "a habit told by a small word",
      "Wait for the sales in January, when Voss usually takes a fifth off.",
      "Wait for the sales; in January Voss opened a shop.",
      "2024-01",
    ],
    [
      "the record of a month",
      "It was named record of the month by a magazine.",
      "It was named record of the year in 2019.",
      "2019",
    ],
    [
      "the day of a noun",
      "He faces questions about his July 25 call to Oslo.",
      "He called Oslo and resigned on July 25.",
      "2023-07-25",
    ],
    [
      "a feast before a noun",
      "The very best Black Friday prices came early.",
      "The shop opened on Black Friday.",
      "2023-11-24",
    ],
    [
      "a state to come",
      "The season of 2025 is going to be huge, and 2026 is going to be bigger.",
      "The season will be opened in 2025.",
      "2025",
    ],
    [
      "a fall that is no season",
      "He has lived there since the fall in house prices.",
      "He resigned last fall.",
      "2023-23",
    ],
    [
      "anybody",
      "Anyone who was there in March 2023 knows it.",
      "Holm, who was hurt there in March 2023, knows it.",
      "2023-03",
    ],
    [
      "a month's rule",
      "The board meets on the second Monday of each month.",
      "The board met on Monday.",
      "2024-01-15",
    ],
    [
      "what there was in a year",
      "In 2015 there were 9 million deaths.",
      "In 2015 there was an explosion.",
      "2015",
    ],
    [
      "a book's year",
      "Holm's book (Grand Press, 2018) is out.",
      "Holm's book (it won a prize in 2018) is out.",
      "2018",
    ],
    [
      "since centuries",
      "London has been fighting dirty air since the 14th century.",
      "London has been fighting dirty air since 1952.",
      "1952",
    ],
    [
      "what somebody asks",
      "How the galaxies we observe today arose from it remains a puzzle.",
      "The galaxies were observed today.",
      "2024-01-16",
    ],
    [
      "what had not come",
      "Had the law passed in 2019, she would have left.",
      "She had passed the law in 2019.",
      "2019",
    ],
    ["what is denied", "She denied that she had met him in May.", "She was denied bail in May.", "2023-05"],
    [
      "a model's year",
      "Whatever it did for the 2016 was moved to the new one.",
      "Whatever it had in 2016 was moved to the new one.",
      "2016",
    ],
    [
      "a change from four years ago",
      "It is a turnaround from four years ago.",
      "It was founded four years ago.",
      "2020",
    ],
    [
      "a day's price",
      "The offer is a third above Friday's closing price.",
      "The offer is the end of Friday's talks.",
      "2024-01-12",
    ],
    [
      "a work's year in brackets",
      "Her first film, “The Long Quay” (2014), won a prize at Cannes.",
      "Her first film appeared in Cannes (2014).",
      "2014",
    ],
    ["when a story is set", "The film, set in 1943, is long.", "The tower was set on fire in 1943.", "1943"],
    [
      "a teaser",
      "Next week: the choir that Holm founded.",
      "Yesterday: the choir founded a school.",
      "2024-01-15",
    ],
  ];

  for (const [what, trap, event, date] of rows)
    it(`${what}: ${trap}`, async () => {
      assert.deepEqual(await datesOf(trap), []);
      assert.deepEqual(await datesOf(event), date.split(" "));
    });

  it("an event that is named by its year has the date that its sentence gives", async () =>
    assert.deepEqual(await datesOf("The 2024 bird festival takes place from 7 to 9 June."), [
      "2024-06-07/2024-06-09",
    ]));

  it("what the present tells of a weekday is to come", async () => {
    assert.deepEqual(await datesOf("The council votes on the plan on Thursday."), ["2024-01-18"]);
    assert.deepEqual(await datesOf("Thorsby host Marl Town on Saturday."), ["2024-01-20"]);
  });

  it("what several do on a day, in a form of its own, is to come", async () =>
    assert.deepEqual(await datesOf("Single tickets go on sale on Monday."), ["2024-01-22"]));

  it("what had to be done was done", async () =>
    assert.deepEqual(await datesOf("The roof had to be rebuilt in 2018."), ["2018"]));

  it("a date between commas completes no other", async () =>
    assert.deepEqual(await datesOf("The last march, in June 2022, was small. A union was founded in July."), [
      "2022-06",
      "2023-07",
    ]));

  it("“that March” is of the year before it, and a day that nobody knows is none", async () =>
    assert.deepEqual(
      await datesOf("It was to have been given that March under Moe, who broke his arm the day before."),
      [],
    ));

  it("who voted no has voted", async () =>
    assert.deepEqual(await datesOf("Hale voted no on 5 January, as did others."), ["2024-01-05"]));

  it("what is listed after a colon happened as its clause says", async () =>
    assert.deepEqual(
      await datesOf("She signed two cuts: one on food in May 2022 and one on fuel in June 2023."),
      ["2022-05", "2023-06"],
    ));

  it("the end of a span is no event of its own", async () =>
    assert.deepEqual(await datesOf("She worked in a bakery from November 2018 to the following summer."), [
      "2018-11",
    ]));
});

describe("plans, sums and headings", () => {
  const rows: [text: string, dates: string[]][] = [
    ["Plans for a joint regatta in 2021 have been torn up.", []],
    ["At its height, in 2007, the airline flew 34 aircraft to 71 cities.", []],
    ["Eleven shops on the street have closed since 2018.", []],
    ["Back then, riders were promised a grand opening in the spring of 2022.", []],
    ["Told that a ban could not be had before 1985, she sent the draft back.", []],
    ["The treaty was signed in 1947.", ["1947"]],
    ["Insurers had received 2,140 claims by 31 October 2023.", []],
  ];
  for (const [text, dates] of rows) it(text, async () => assert.deepEqual(await datesOf(text), dates));

  it("what heads a part tells nothing without a verb", async () =>
    assert.deepEqual(
      await datesOf(
        "Both sides sent their judges to the town on the border.\n\nThe dam of 1962\n\nNobody had signed, and nobody was asked to sign it again.",
      ),
      [],
    ));
});

describe("what is only said or meant", () => {
  const rows: [text: string, dates: string[]][] = [
    ["'By Christmas we will have a head of state,' he told the paper.", []],
    ["The firm has stopped production of a service that was to go on sale next April.", []],
    [
      "The rowers' strike began on 5 January, and the union's talks failed on 9 January.",
      ["2024-01-05", "2024-01-09"],
    ],
  ];
  for (const [text, dates] of rows) it(text, async () => assert.deepEqual(await datesOf(text), dates));
});

describe("what came of a plan", () =>
  tells([
    ["A tour to Vienna, booked for June 2020, had to be abandoned.", []],
    ["An extension to the airport, promised for 2027, has neither money nor a contractor.", []],
    ["A study planned for the first quarter of 2026 will not go forward.", []],
    ["The minister called off a trip to Vienna planned for Monday.", []],
    ["Dace’s trial was originally to have begun in January but was put off.", []],
    ["The company’s shares closed at 41 on Monday.", []],
    ["Most visitors come in June, when the thrift flowers.", []],
    // What is still planned.
    [
      "An extension to the airport, planned for 2027, has the money it needs.",
      [["2027", "Extension to the airport planned"]],
    ],
  ]));
