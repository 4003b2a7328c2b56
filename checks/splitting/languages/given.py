"""Common given names, by the pronoun that goes with them: a capital after one of them is a person's last name.

Put together by hand from what national statistics offices list as commonest (United States, United Kingdom, Ukraine,
Germany, France, Spain, Poland and others); names that women and men bear alike are in neither list.
"""

_HE = """aaron abdul abdullah abraham adam adrian ahmed aidan alan alastair albert alejandro alexander alfred ali
alistair allan allen alvaro anders andre andré andreas andrei andrew andriy andrzej andy angus antonio anthony
arjun arnold arsene arthur asif barack barry ben benjamin bernard bernd bill billy bob bobby boris brad brendan
brent brett brian bruce bryan calum carl carlo carlos cesar charles charlie chris christian christoph
christopher clint clive colin colm conor craig cristiano curtis damien dan daniel danny darren dave david dean
declan denis dennis derek dick didier diego dmitry dominic dominique donald donncha douglas duncan dwayne eamonn
ed eddie edgar edmund eduardo edward edwin elliot elton emil emilio emmanuel enrique eric erik ernest ethan
eugene evan felipe felix ferdinand fernando fidel florian francesco francisco francois françois frank franz fred
freddie frederick fyodor gareth gary gavin geoff geoffrey george gerald gerard gerhard gianluca giovanni
giuseppe glen glenn gonzalo gordon graeme graham grant greg gregory guillaume gunther gustavo guy hamid hans
harold harry harvey hassan heinz henri henrik henry herbert hiroshi howard hugh hugo hussein iain ian ibrahim
igor ivan jack jacob jacques jake james jamie jan janusz jason javier jay jean jeff jeffrey jens jeremy jerome
jerry jesus jim jimmy joachim joe joel johan johann john johnny jon jonas jonathan jonny jordi jorge jose josé
josef joseph josh joshua juan juergen jürgen julian julien julio junichiro justin karel karl karol keith ken
kenneth kevin kieran klaus kofi krzysztof kurt kwame larry lars laurent lee leo leon leonard leonid lewis liam
lindsay lleyton louis luc luca lucas ludwig luigi luis luiz luke magnus malcolm manuel marc marcel marcelo marco
marcus marek mario mark marko markus martin massimo mathieu mats matt matthew matthias maurice mauricio max
maxim mehmet michael michal michel miguel mike mikhail milan miroslav mitch mohamed mohammed muhammad mustafa
nathan neil nelson nicholas nick nicolas nigel nikita nikolai noel norman oleg oleksandr oliver olivier olli
omar oscar osama otto owen pablo paolo pascal patrick patrik paul paulo pavel pawel pedro per pervez pete peter
petr petro phil philip philippe pierre pieter piotr quentin rafael rajiv ralf ralph ramon raul ray raymond
reinhard rene rené ricardo richard rick rio rob robert roberto robbie robin rod rodney roger roland roman ronald
ronan ronnie rory ross roy rowan rudolf rudy rupert russell ryan salman salvatore sam samuel saddam scott sean
sebastian serge sergei sergey sergio seth shane shaun shinzo silvio simon stan stanley stefan stephane stephen
steve steven stewart stuart sven tariq taras ted teddy terence terry theo thierry thomas thorsten tiger tim timo
timothy tobias todd tom tomas tommy tony trevor tyler umberto uwe valentin vaclav viktor victor vijay vince
vincent vitaliy vladimir volodymyr wagner walter warren wayne werner william wilhelm willem winston wojciech
wolfgang xavier yann yasser yevgeny yuri yves zbigniew zinedine kwabena sanjay rahul mahmoud ariel ehud vicente
gianfranco franck володимир олександр сергій андрій віктор петро іван микола михайло юрій дмитро василь олег
ігор роман євген богдан анатолій валерій ярослав тарас максим павло денис артем дональд еммануель джо марк олаф
борис"""
_SHE = """abigail adriana agnes agnieszka alexandra alice alicia alison amanda amelia amelie amy ana anastasia andrea
angela angelina anita ann anna anne annie annika antonia astrid audrey barbara beata beatrice becky bella
bernadette beth betty beverley bianca birgit brenda bridget brigitte britney camilla carla carly carmen carol
carole carolina caroline carolyn cate catherine cathy cecilia celine charlotte cherie cheryl chloe christina
christine cindy claire clara claudia condoleezza cristina cynthia daniela dawn deborah debbie debra delia denise
diana diane donna dora doris dorothy edith eileen elaine eleanor elena elisabeth elizabeth ella ellen emily emma
erica erin esther eva eve evelyn ewa faith felicity fiona florence frances francesca gabriela gail geri gillian
gina giulia gloria grace greta gwen gwyneth halle hannah harriet hayley heather heidi helen helena helene hilary
hillary holly imelda ingrid irena irene irina isabel isabella isabelle iwona jacqueline jacqui jana jane janet
janice jasmine jeanne jen jennifer jenny jessica jill joan joanna joanne jodie josephine joyce juanita judith
judy julia julianne julie juliet justine karen karin karolina kate katarzyna katerina katharina katherine
kathleen kathryn kathy katie katja kelly kerry kirsten kirsty kristen kristin kylie larisa laura lauren leila
lena lesley leslie lily linda lindsey lisa liz liza lorraine louise lucia lucy lydia lynn lynne madeleine
madonna maggie malgorzata manuela margaret margarita maria mariah marianne marie marilyn marina marion marta
martha martina mary maureen megan melanie melinda melissa mercedes meryl michelle mila miranda miriam moira
molly monica monika nancy naomi natalia natalie natasha nathalie nicola nicole nina nora norah olena olga olha
olivia oprah oksana pamela patricia paula paulina pauline penelope penny petra philippa phoebe polly rachel
rebecca regina renata renee rita roberta rosa rose rosemary roxanne ruth sabine sally samantha sandra sara sarah
scarlett serena sharon sheila shirley silvia simone siobhan sofia sonia sophie stella stephanie sue susan
susanne suzanne svenja sylvia sylvie tamara tanya tara tatiana teresa tessa theresa tina tracy ulrike uma ursula
valentina valerie vanessa venus vera verena veronica victoria virginia vivian wendy whitney winona yoko yolanda
yulia yvonne zoe олена юлія марія анна ольга наталія ірина тетяна оксана світлана людмила катерина вікторія
надія галина лариса софія дарина анастасія валентина урсула ангела марта"""
HE = frozenset(_HE.split())
SHE = frozenset(_SHE.split())
